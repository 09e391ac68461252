import { type FieldMeta, itemOf, metaOf, type Site, shapeOf, variantFor } from '../../model/index.ts';
import type { CsvValue } from './csv.ts';
import { nameOf } from './names.ts';

type Schema = Parameters<typeof shapeOf>[0];

/**
 * A value as people read it in one cell: choices and references by their Chinese names, lists joined by
 * “；”, groups as `开门：08:30，关门：12:00`. Private fields are left out.
 */
export function readable(schema: Schema, value: unknown, site: Site): CsvValue {
  const meta = metaOf(schema);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return word(value, meta, site);
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    const read = (one: unknown) => (item ? readable(item, one, site) : String(one));
    // Lists in a list are told apart by a smaller mark.
    return value.map(read).join(value.every((one) => typeof one !== 'object') ? '、' : '；');
  }
  const object = value as Record<string, unknown>;
  if (meta?.widget === 'checklist')
    return Object.entries(object)
      .map(
        ([id, answer]) => `${nameOf(site, ['checklist'], id)}：${meta.options?.[String(answer)] ?? answer}`,
      )
      .join('；');
  return Object.entries(shapeOf(variantFor(schema, object)))
    .flatMap(([name, field]) => {
      const inner = metaOf(field);
      const text = inner?.private ? undefined : readable(field, object[name], site);
      return text === undefined || text === '' ? [] : [`${inner?.label ?? name}：${text}`];
    })
    .join('，');
}

const word = (text: string, meta: FieldMeta | undefined, site: Site): string =>
  meta?.options?.[text] ?? (meta?.refersTo ? nameOf(site, meta.refersTo, text) : text);
