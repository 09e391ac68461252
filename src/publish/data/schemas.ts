import { jsonSchemaOf, settingsFiles } from '../../model/index.ts';
import { type DataSet, dataSets } from './data-sets.ts';
import { type DataFile, jsonFile, type OpenData } from './open-data.ts';

type Json = { [key: string]: unknown };

/** Where a data set's JSON Schema stands. */
export const schemaPath = (id: string): string => `/data/schema/${id}.json`;

/** The JSON Schema of a data set's file, derived from the model: private fields are not part of it. */
export function dataSchema(set: DataSet, { absolute }: Pick<OpenData, 'absolute'>): Json {
  return envelopeSchema(absolute(schemaPath(set.id)), set.title, set.description, {
    items: { type: 'array', items: recordSchema(set), description: '每条一项' },
    count: { type: 'integer', minimum: 0, description: '共几条' },
  });
}

/** The JSON Schema of the vocabulary, whose ids the data sets use. */
export function vocabularySchema({ absolute }: Pick<OpenData, 'absolute'>): Json {
  const { schema, label } = settingsFiles.vocabulary;
  return envelopeSchema(absolute(schemaPath('vocabulary')), label, '各类数据里编号的含义', {
    vocabulary: bare(jsonSchemaOf(schema, label)),
  });
}

/** What every JSON file says of itself, and what it holds. */
function envelopeSchema(id: string, title: string, description: string, held: Json): Json {
  const text = (description: string) => ({ type: 'string', description });
  const properties = {
    $schema: { const: id },
    title: text('数据的名称'),
    publisher: text('发布的网站'),
    licence: {
      type: 'object',
      properties: { name: text('使用条件'), url: { type: 'string', format: 'uri', description: '全文' } },
      required: ['name'],
    },
    version: text('内容的版本：最近一次提交'),
    builtAt: { type: 'string', format: 'date-time', description: '统计截至的时间' },
    ...held,
  };
  const required = Object.keys(properties).filter((name) => name !== 'licence' && name !== 'version');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    description,
    type: 'object',
    properties,
    required,
  };
}

function recordSchema(set: DataSet): Json {
  const fields = withoutPrivate(bare(jsonSchemaOf(set.schema, set.title))) as Json;
  if (!set.entries) return fields;
  const own = {
    id: { type: 'string', title: '编号', description: '在这类数据里唯一，也是网址的一段' },
    url: { type: 'string', format: 'uri', title: '网址', description: '这一条的网页' },
    changedAt: { type: 'string', title: '最近改动', description: '北京时间，到分钟' },
  };
  const body = { body: { type: 'string', title: '正文', contentMediaType: 'text/markdown' } };
  return {
    ...fields,
    properties: { ...own, ...(fields.properties as Json), ...body },
    required: [...Object.keys(own), ...((fields.required as string[]) ?? []), 'body'],
  };
}

/** A derived schema that stands inside another names no dialect of its own. */
function bare(schema: object): Json {
  const { $schema: _, ...rest } = schema as Json;
  return rest;
}

function withoutPrivate(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutPrivate);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node);
  const properties = (node as Json).properties as Record<string, Json> | undefined;
  const hidden = new Set(
    Object.entries(properties ?? {}).flatMap(([name, field]) => (field['x-private'] === true ? [name] : [])),
  );
  if (hidden.size === 0)
    return Object.fromEntries(entries.map(([key, value]) => [key, withoutPrivate(value)]));
  return withoutPrivate({
    ...node,
    properties: Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => !hidden.has(name))),
    required: ((node as Json).required as string[] | undefined)?.filter((name) => !hidden.has(name)) ?? [],
  });
}

export const schemaFiles = (data: OpenData): DataFile[] => [
  ...dataSets.map((set) =>
    jsonFile(schemaPath(set.id), set.title, () => dataSchema(set, data), 'JSON Schema'),
  ),
  jsonFile(
    schemaPath('vocabulary'),
    settingsFiles.vocabulary.label,
    () => vocabularySchema(data),
    'JSON Schema',
  ),
];
