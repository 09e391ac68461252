import type { CollectionName, Site } from '../../../src/model/index.ts';
import { entryForm, type FormField, listSpecs, skimmedFields } from '../config/index.ts';
import { optionsFor } from '../site/index.ts';
import { createSkim } from './skim.ts';

type Fields = Record<string, unknown>;

/** An entry as a list shows it: its plain fields, and under `$list` the words for people. */
export interface Listed extends Fields {
  $list: Record<string, string>;
}

/** Turns files of a collection into what its list shows. */
export function lister(site: Site, collection: CollectionName): (source: string, path: string) => Listed {
  const skim = createSkim([...skimmedFields(collection), 'withdrawn']);
  const form = new Map(entryForm(collection).map((field) => [field.name, field]));
  const { columns, groups } = listSpecs[collection];
  const spoken = new Map(
    [...new Set([...columns, ...groups])].map((name) => [name, wordsOf(site, form.get(name))]),
  );
  return (source, path) => {
    const fields = skim(source);
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
  return (value) => (value === undefined ? '' : (labels.get(String(value)) ?? `${value}${unit}`));
}

const dayIn = ({ publishedAt }: Fields): string => String(publishedAt ?? '').slice(0, 10);

const stateOf = ({ withdrawn, sample }: Fields): string =>
  withdrawn !== undefined ? '已撤回' : sample === true ? '示例' : '';
