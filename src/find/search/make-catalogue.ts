import type { Catalogue } from './catalogue.ts';
import type { Frequent } from './grams.ts';
import { type Choice, type FacetName, facetNames, fieldNames, type SearchRecord } from './record.ts';
import type { FoldedPage, Roll } from './shelves.ts';

/** The catalogue of pages in order of rank. */
export function makeCatalogue(
  records: readonly SearchRecord[],
  pages: readonly FoldedPage[],
  rolls: readonly Roll[],
  frequent: Frequent,
): Catalogue {
  const lengths = fieldNames.map((name) => [name, pages.map((page) => page[name].length)]);
  return {
    frequent: String.fromCharCode(...frequent),
    lengths: { ...Object.fromEntries(lengths), roll: rolls.map(({ size }) => size) },
    facets: Object.fromEntries(facetNames.map((name) => [name, facetOf(name, records)])),
  } as Catalogue;
}

/** Years from the latest, other choices from the one that most pages have. */
function facetOf(name: FacetName, records: readonly SearchRecord[]): Catalogue['facets'][FacetName] {
  const chosen = records.map((record) => record.facets[name]);
  const counts = new Map<string, number>();
  const choices = new Map<string, Choice>();
  for (const choice of chosen) {
    if (choice === undefined) continue;
    choices.set(choice.id, choice);
    counts.set(choice.id, (counts.get(choice.id) ?? 0) + 1);
  }
  const countOf = ({ id }: Choice) => (name === 'year' ? 0 : (counts.get(id) ?? 0));
  const sorted = [...choices.values()].sort((a, b) => countOf(b) - countOf(a) || (a.id < b.id ? 1 : -1));
  const numbers = new Map(sorted.map(({ id }, number) => [id, number]));
  return { choices: sorted, of: chosen.map((choice) => (choice ? (numbers.get(choice.id) ?? -1) : -1)) };
}
