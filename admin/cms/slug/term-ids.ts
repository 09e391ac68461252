import type { FormField } from '../config/index.ts';
import { isRecord } from '../format/index.ts';
import { slugOf } from './slug.ts';

const NAMED_BY = ['label', 'name', 'title'];

/**
 * What a settings form holds, with an id for every term and unit that was added in it: the pinyin of its
 * name, told apart from the others of its list. Ids that are there stay, for entries refer to them.
 */
export function withTermIds(
  fields: readonly FormField[],
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const taken = new Set(idsIn(data));
  const given = (of: readonly FormField[], value: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const item = of.find((field) => field.name === name)?.field;
        if (!item?.fields || !Array.isArray(inner)) return [name, inner];
        return [name, inner.map((one) => (isRecord(one) ? identified(item.fields ?? [], one) : one))];
      }),
    );
  const identified = (of: readonly FormField[], one: Record<string, unknown>): Record<string, unknown> => {
    const inner = given(of, one);
    const needsId = of.some(({ name, widget }) => name === 'id' && widget === 'hidden') && !one.id;
    const words = NAMED_BY.map((name) => one[name]).find((text) => typeof text === 'string' && text !== '');
    if (!needsId || typeof words !== 'string') return inner;
    return { ...inner, id: freeId(slugOf(words), taken) };
  };
  return given(fields, data);
}

function freeId(wanted: string, taken: Set<string>): string {
  const base = wanted || 'item';
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

/** Every id in a settings file, whatever list it stands in. */
const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isRecord(value)) return [];
  const own = typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
};
