import type { z } from 'zod';
import {
  type AnyEntry,
  addressOf,
  type BeijingMinute,
  type CollectionName,
  collectionNames,
  collections,
  itemOf,
  type Settings,
  type Site,
  settingsFiles,
  shapeOf,
} from '../../model/index.ts';
import { columns } from '../columns.ts';
import { publicPart } from './public-part.ts';

/** One record of a data set: its public fields, and for an entry its id, address and body beside them. */
export interface DataRecord {
  id?: string;
  path?: string;
  fields: Record<string, unknown>;
  body?: string;
  /** When it last changed. */
  changedAt?: BeijingMinute;
}

/** One kind of thing that is given away, as JSON and CSV with a schema. */
export interface DataSet {
  /** Its file name: `stories`. */
  id: string;
  title: string;
  description: string;
  /** Of one record's fields. */
  schema: z.ZodType;
  /** Whether its records are entries, with an id, an address and a body. */
  entries: boolean;
  records(site: Site): readonly DataRecord[];
}

/** When an entry last changed: its update, a later correction, or its publication. */
export function changedAt({ data }: AnyEntry): BeijingMinute {
  const moments = [data.updatedAt, ...(data.corrections ?? []).map(({ at }) => at)];
  return moments.reduce<BeijingMinute>(
    (latest, at) => (at !== undefined && at > latest ? at : latest),
    data.publishedAt,
  );
}

const collectionSet = (name: CollectionName): DataSet => ({
  id: name,
  title: collections[name].label,
  description: columns[name].description,
  schema: collections[name].schema,
  entries: true,
  records: (site) =>
    (site.all(name) as readonly AnyEntry[]).map((entry) => ({
      id: entry.slug,
      path: addressOf(entry),
      fields: publicPart(collections[name].schema, entry.data) as Record<string, unknown>,
      body: entry.body.trim(),
      changedAt: changedAt(entry),
    })),
});

/** A list in settings that the data refers to by id, or that is quoted. */
function settingsSet<N extends 'units' | 'figures' | 'standard'>(
  name: N,
  listOf: (settings: Settings) => readonly object[],
  description: string,
): DataSet {
  const { schema, label } = settingsFiles[name];
  const list = shapeOf(schema)[name === 'standard' ? 'items' : name];
  const item = list && itemOf(list);
  if (item === undefined) throw new Error(`settings/${name}.yml 里没有清单`);
  return {
    id: name,
    title: label,
    description,
    schema: item as z.ZodType,
    entries: false,
    records: ({ settings }) =>
      listOf(settings).map((fields) => ({ fields: publicPart(item, fields) as Record<string, unknown> })),
  };
}

/** Everything that is given away record by record. */
export const dataSets: readonly DataSet[] = [
  ...collectionNames.map(collectionSet),
  settingsSet('units', ({ units }) => units.units, '每月报送的单位和方案给它的站点目标'),
  settingsSet('figures', ({ figures }) => figures.figures, '可以引用的数字，附时间、来源和口径'),
  settingsSet('standard', ({ standard }) => standard.items, '标准化站点的清单'),
];
