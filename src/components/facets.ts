import type { AnyEntry } from '../model/index.ts';

/** One way to narrow a list: a page of its own for each choice, so that it works without a script. */
export interface Facet {
  label: string;
  choices: Choice[];
}
export interface Choice {
  label: string;
  /** Site path of the narrowed list. */
  path: string;
  count: number;
  current: boolean;
}

/** What a list can be narrowed by: a key in the address, its label, and the values it takes. */
export interface FacetRule<E extends AnyEntry> {
  key: string;
  label: string;
  options: readonly { id: string; label: string }[];
  valuesOf(entry: E): readonly (string | undefined)[];
}

/** A narrowed list: which rule, which value, and the entries it leaves. */
export interface Narrowed<E extends AnyEntry> {
  key: string;
  value: string;
  label: string;
  path: string;
  entries: readonly E[];
}

/** Every narrowed list below `root` (`/stories/`) that holds at least one entry. */
export function narrow<E extends AnyEntry>(
  root: string,
  entries: readonly E[],
  rules: readonly FacetRule<E>[],
): Narrowed<E>[] {
  return rules.flatMap(({ key, options, valuesOf }) =>
    options.flatMap(({ id, label }) => {
      const left = entries.filter((entry) => valuesOf(entry).includes(id));
      return left.length > 0 ? [{ key, value: id, label, path: `${root}${key}/${id}/`, entries: left }] : [];
    }),
  );
}

/** The facets to show above a list, with “all” first; `path` is the list being shown. */
export function facetsOf<E extends AnyEntry>(
  root: string,
  total: number,
  lists: readonly Narrowed<E>[],
  rules: readonly FacetRule<E>[],
  path: string,
): Facet[] {
  return rules
    .map(({ key, label }) => ({
      label,
      choices: [
        { label: '全部', path: root, count: total, current: path === root },
        ...lists
          .filter((list) => list.key === key)
          .map((list) => ({
            label: list.label,
            path: list.path,
            count: list.entries.length,
            current: path === list.path,
          })),
      ],
    }))
    .filter(({ choices }) => choices.length > 2);
}
