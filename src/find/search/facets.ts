import type { Catalogue } from './catalogue.ts';
import { type Choice, type FacetName, facetNames } from './record.ts';

/** The choices that results are narrowed to; a facet without any narrows nothing. */
export type Filters = Partial<Record<FacetName, readonly string[]>>;

/** The filters that an address carries: `?unit=east&unit=west&year=2026`. */
export const filtersIn = (state: URLSearchParams): Filters =>
  Object.fromEntries(facetNames.map((name) => [name, state.getAll(name)]));

/** A choice with how many results it would leave, the other facets' filters kept. */
export interface CountedChoice extends Choice {
  count: number;
  chosen: boolean;
}
export type FacetCounts = Record<FacetName, CountedChoice[]>;

/** The pages that pass every filter. */
export function filterPages(pages: readonly number[], filters: Filters, catalogue: Catalogue): number[] {
  const tests = facetNames.map((name) => testOf(name, filters, catalogue));
  return pages.filter((page) => tests.every((passes) => passes(page)));
}

/** Counts the choices of each facet, in the catalogue's order; one that leaves nothing is shown if chosen. */
export function countFacets(pages: readonly number[], filters: Filters, catalogue: Catalogue): FacetCounts {
  const counted = facetNames.map((name) => {
    const { choices, of } = catalogue.facets[name];
    const counts = new Map<number, number>();
    for (const page of filterPages(pages, { ...filters, [name]: [] }, catalogue)) {
      const choice = of[page] ?? -1;
      counts.set(choice, (counts.get(choice) ?? 0) + 1);
    }
    const all = choices.map((choice, at) => ({
      ...choice,
      count: counts.get(at) ?? 0,
      chosen: filters[name]?.includes(choice.id) ?? false,
    }));
    return [name, all.filter(({ count, chosen }) => count > 0 || chosen)] as const;
  });
  return Object.fromEntries(counted) as FacetCounts;
}

function testOf(name: FacetName, filters: Filters, { facets }: Catalogue): (page: number) => boolean {
  const wanted = filters[name];
  if (wanted === undefined || wanted.length === 0) return () => true;
  const { choices, of } = facets[name];
  const numbers = new Set(choices.flatMap((choice, at) => (wanted.includes(choice.id) ? [at] : [])));
  return (page) => numbers.has(of[page] ?? -1);
}
