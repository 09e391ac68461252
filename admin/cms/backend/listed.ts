import type { CollectionName, Site } from '../../../src/model/index.ts';
import { entryForm, type FormField, listSpecs } from '../config/index.ts';
import { optionsFor } from '../site/index.ts';

type Fields = Record<string, unknown>;

/** An entry as a list shows it: its plain fields, and under `$list` the words for people. */
export interface Listed extends Fields {
  $list: Record<string, string>;
}

/** Turns fields of a collection's entries, null where a file cannot be read, into what its list shows. */
export function lister(
  site: Site,
  collection: CollectionName,
): (fields: Fields | null, path: string) => Listed {
  const form = new Map(entryForm(collection).map((field) => [field.name, field]));
  const { columns, groups } = listSpecs[collection];
  const spoken = new Map(
    [...new Set([...columns, ...groups])].map((name) => [name, wordsOf(site, form.get(name))]),
  );
  return (fields, path) => {
    if (!fields) return { title: `${path}（文件读不出来，请管理员处理）`, $list: { state: '读不出来' } };
    const words = [...spoken].map(([name, say]) => [name, say(fields[name])] as const);
    return { ...fields, $list: { ...Object.fromEntries(words), day: dayIn(fields), state: stateOf(fields) } };
  };
}

/** How a value of a field reads: a select's label, the name of what is referred to, or itself. */
function wordsOf(site: Site, field: FormField | undefined): (value: unknown) => string {
  const options = field?.options ?? (field?.refersTo ? optionsFor(site, field.refersTo) : []);
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  const unit = field?.name === 'year' ? '年' : '';
  return (value) => (isSaid(value) ? (labels.get(String(value)) ?? `${value}${unit}`) : '');
}

/** False also for a field that is written without a value. */
const isSaid = (value: unknown): boolean => value !== undefined && value !== null;

const dayIn = ({ publishedAt }: Fields): string => String(publishedAt ?? '').slice(0, 10);

const stateOf = ({ withdrawn, sample }: Fields): string =>
  isSaid(withdrawn) ? '已撤回' : sample === true ? '示例' : '';
