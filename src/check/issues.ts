import type { z } from 'zod';
import type { FieldMeta } from '../model/field.ts';
import { metaOf, shapeOf, variantsOf } from '../model/walk.ts';
import { fieldsAt, type Path, schemaAt, valueAt } from './labels.ts';
import { nearest } from './nearest.ts';
import type { Issue } from './parse.ts';

/** What an issue of the schema means to an editor. */
export interface Explained {
  path: Path;
  problem: string;
  remedy: string;
}

/** Puts one issue of zod into plain Chinese, with the field's own hint as the remedy. */
export function explain(issue: Issue, schema: z.ZodType, raw: unknown): Explained[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path, raw);
    return issue.keys.map((key) => ({ path: [...path, key], ...unknownField(key, known) }));
  }
  const value = valueAt(raw, path);
  const here = schemaAt(schema, path);
  const meta = here && metaOf(here);
  return [{ path, problem: problemOf(issue, value), remedy: remedyOf(issue, value, meta, schema, path) }];
}

function unknownField(key: string, known: Record<string, z.core.$ZodType>) {
  const names = Object.keys(known);
  const labelled = (name: string) => {
    const label = known[name] && metaOf(known[name])?.label;
    return label ? `${name}（${label}）` : name;
  };
  const meant =
    names.find((name) => known[name] && metaOf(known[name])?.label === key) ?? nearest(key, names);
  const problem = `没有“${key}”这个字段`;
  if (meant !== undefined) return { problem, remedy: `是不是想写 ${labelled(meant)}？不是就删去这个字段` };
  if (names.length === 0) return { problem, remedy: '删去这个字段' };
  return { problem, remedy: `删去这个字段；这里可以写的有 ${names.map(labelled).join('、')}` };
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

function problemOf(issue: Issue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom') return '缺少这个字段';
  if (value === null) return '写了字段名，但没有值';
  const own = innermostMessage(issue);
  if (isChinese(own)) return issue.code === 'too_big' ? `${own}${lengthOf(value)}` : own;
  switch (issue.code) {
    case 'invalid_type':
      return `应为${typeWords[issue.expected] ?? '别的写法'}，现在是${describe(value)}`;
    case 'invalid_value':
    case 'invalid_union':
      return `不能写${describe(value)}`;
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1 ? '不能为空' : `不能小于 ${issue.minimum}`;
    case 'too_big':
      return `不能大于 ${issue.maximum}${lengthOf(value)}`;
    default:
      return '写法不对';
  }
}

/** A record's key fails with an issue inside an issue; the inner one says what is wrong. */
function innermostMessage(issue: Issue): string {
  const inner =
    issue.code === 'invalid_key' || issue.code === 'invalid_element' ? issue.issues[0] : undefined;
  return inner ? innermostMessage(inner) : issue.message;
}

function remedyOf(
  issue: Issue,
  value: unknown,
  meta: FieldMeta | undefined,
  schema: z.ZodType,
  path: Path,
): string {
  const choices = choicesAt(schema, path, meta);
  if (choices && (issue.code === 'invalid_value' || issue.code === 'invalid_union' || value === undefined))
    return chooseFrom(choices, value);
  const hint = meta ? `：${meta.hint}` : '';
  if (value === undefined) return `补上“${meta?.label ?? path.at(-1)}”${hint}`;
  if (value === null) return `填写内容${hint}；不需要的字段整行删去`;
  if (issue.code === 'invalid_type') return `${howToWrite(issue.expected, value)}${hint}`;
  return meta ? `改正“${meta.label}”${hint}` : '按要求改写';
}

/** The choices of a select, or of the tag that tells the variants of a union apart. */
function choicesAt(
  schema: z.ZodType,
  path: Path,
  meta: FieldMeta | undefined,
): Record<string, string> | undefined {
  const parent = schemaAt(schema, path.slice(0, -1));
  const tag = path.at(-1);
  const variants = parent && typeof tag === 'string' ? variantsOf(parent) : [];
  const tags = variants.map((variant) => shapeOf(variant)[String(tag)]).filter((tag) => tag !== undefined);
  if (tags.length > 0) return Object.assign({}, ...tags.map((tag) => metaOf(tag)?.options ?? {}));
  return meta?.widget === 'select' ? { ...meta.options } : undefined;
}

function chooseFrom(choices: Record<string, string>, value: unknown): string {
  const ids = Object.keys(choices);
  const all = `可以写 ${ids.map((id) => `${id}（${choices[id]}）`).join('、')}`;
  if (typeof value !== 'string') return all;
  const meant = ids.find((id) => choices[id] === value) ?? nearest(value, ids);
  return meant === undefined ? all : `是不是想写 ${meant}（${choices[meant]}）？${all}`;
}

const typeWords: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组字段',
  record: '一组字段',
};

function howToWrite(expected: string, value: unknown): string {
  if (expected === 'string' && typeof value !== 'object') return `给值加上引号，写成 "${value}"`;
  if (expected === 'number' || expected === 'int') return '只写数字，不加引号和单位';
  if (expected === 'boolean') return '是写 true，不是写 false，不加引号';
  if (expected === 'array') return '写成列表，每项一行，以“- ”开头';
  if (expected === 'object' || expected === 'record') return '另起一行，缩进后逐个写下面的字段';
  return '改写';
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'object') return '一组字段';
  if (typeof value === 'boolean') return value ? '是（true）' : '否（false）';
  if (typeof value === 'number') return `数字 ${value}`;
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}……` : text}”`;
}

const lengthOf = (value: unknown): string => {
  if (typeof value === 'string') return `（现在 ${value.length} 个字）`;
  return Array.isArray(value) ? `（现在 ${value.length} 项）` : '';
};
