import { type Facet, type FacetRule, facetsOf, narrow } from '../components/facets.ts';
import type { AnyEntry } from '../model/index.ts';
import { site } from './site.ts';

/** One page of a list: what it shows, how it can be narrowed, and where it stands. */
export interface ListPage<E extends AnyEntry> {
  entries: readonly E[];
  /** All entries of the list, this page's and the others'. */
  total: number;
  facets: readonly Facet[];
  /** What the list is narrowed to, e.g. a unit's name; undefined for the whole. */
  narrowedTo: string | undefined;
  /** Site path of the list's first page. */
  root: string;
  current: number;
  last: number;
}

/**
 * Static paths of a list below `root` (`/stories/`): the whole, each narrowing, and the further pages of
 * each, for a route named `[...list].astro`.
 */
export function listPaths<E extends AnyEntry>(
  root: string,
  entries: readonly E[],
  rules: readonly FacetRule<E>[],
) {
  const narrowed = narrow(root, entries, rules);
  const lists = [{ path: root, label: undefined, entries }, ...narrowed];
  const size = site.settings.site.pageSize;
  return lists.flatMap((list) => {
    const facets = facetsOf(root, entries.length, narrowed, rules, list.path);
    const last = Math.max(1, Math.ceil(list.entries.length / size));
    return [...Array(last).keys()].map((at) => {
      const page: ListPage<E> = {
        entries: list.entries.slice(at * size, (at + 1) * size),
        total: list.entries.length,
        facets,
        narrowedTo: list.label,
        root: list.path,
        current: at + 1,
        last,
      };
      const path = list.path.slice(root.length) + (at === 0 ? '' : `page/${at + 1}/`);
      return { params: { list: path === '' ? undefined : path.slice(0, -1) }, props: { list: page } };
    });
  });
}

/** Facet options from a table of labels. */
export const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

export const unitOptions = () => site.settings.units.units.map(({ id, name }) => ({ id, label: name }));
