import type { NamedPlace } from './names.ts';

/** Best first; at most `limit`. */
export type PlaceSearch = (words: string, limit?: number) => NamedPlace[];

/**
 * Finds places by what people type: first the name itself, then its beginning, then anywhere in it, in Chinese,
 * pinyin or initials. Slips of the pen are for slips.ts.
 */
export function createPlaceSearch(places: readonly NamedPlace[]): PlaceSearch {
  return (words, limit = MOST) => {
    const typed = plain(words);
    if (typed === '') return [];
    return places
      .map((place) => ({ place, rank: rankOf(place, typed) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank || a.place.name.length - b.place.name.length)
      .slice(0, limit)
      .map(({ place }) => place);
  };
}

/** How many places a list shows. */
export const MOST = 8;

/** Width, case and white space apart. */
export const plain = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** How well a place fits what was typed; 0 when it does not. */
function rankOf({ name, pinyin, initials }: NamedPlace, typed: string): number {
  const scripts = [name, pinyin, initials];
  if (scripts.includes(typed)) return 3;
  if (scripts.some((script) => script.startsWith(typed))) return 2;
  return name.includes(typed) || (typed.length > 2 && pinyin.includes(typed)) ? 1 : 0;
}
