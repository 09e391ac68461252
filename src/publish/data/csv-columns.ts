import { itemOf, metaOf, type Site, shapeOf, variantsOf } from '../../model/index.ts';
import type { CsvValue } from './csv.ts';
import { readable } from './readable.ts';

type Schema = Parameters<typeof shapeOf>[0];
type Fields = Readonly<Record<string, unknown>>;

/** One column of a data set's CSV. */
export interface CsvColumn {
  header: string;
  /** What a record says in it. */
  read(fields: Fields): CsvValue;
}

/**
 * The columns of a schema, in the order of its fields: one a field, headed by its Chinese label. The fields
 * of a group stand side by side (`坐标·经度`); a reference has a column for the name and one for the id;
 * lists and variants are written out in one cell.
 */
export function csvColumns(schema: Schema, site: Site, within = ''): CsvColumn[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
    const meta = metaOf(field);
    if (meta === undefined || meta.private) return [];
    const header = `${within}${meta.label}`;
    if (Object.keys(shapeOf(field)).length > 0 && variantsOf(field).length === 0)
      return csvColumns(field, site, `${header}·`).map((column) => ({
        ...column,
        read: (fields: Fields) => column.read((fields[name] ?? {}) as Fields),
      }));
    const words: CsvColumn = { header, read: (fields) => readable(field, fields[name], site) };
    const ids = referencedIds(field);
    if (ids === undefined) return [words];
    return [words, { header: `${header}编号`, read: (fields) => ids(fields[name]) }];
  });
}

/** How the ids of a field that refers to something are written, if it does. */
function referencedIds(field: Schema): ((value: unknown) => CsvValue) | undefined {
  const meta = metaOf(itemOf(field) ?? field);
  if (meta?.refersTo === undefined || meta.widget === 'checklist') return undefined;
  return (value) => (Array.isArray(value) ? value.join('、') : (value as string | undefined));
}
