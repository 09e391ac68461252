import Fuse from 'fuse.js';
import type { NamedPlace } from './names.ts';

/** Best first; at most `limit`. */
export type PlaceSearch = (words: string, limit?: number) => NamedPlace[];

/**
 * Finds places by what people type. What is written right comes first: the name itself, then its beginning,
 * then anywhere in it, in Chinese, pinyin or initials; a slip of the pen is forgiven only when nothing else fits.
 */
export function createPlaceSearch(places: readonly NamedPlace[]): PlaceSearch {
  let fuse: Fuse<NamedPlace> | undefined;
  return (words, limit = 8) => {
    const typed = words.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
    if (typed === '') return [];
    const ranked = places
      .map((place) => ({ place, rank: rankOf(place, typed) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank || a.place.name.length - b.place.name.length)
      .slice(0, limit)
      .map(({ place }) => place);
    if (ranked.length > 0) return ranked;
    fuse ??= new Fuse(places, { keys: ['name', 'pinyin'], threshold: 0.4, ignoreLocation: true });
    return fuse.search(typed, { limit }).map(({ item }) => item);
  };
}

/** How well a place fits what was typed; 0 when it does not. */
function rankOf({ name, pinyin, initials }: NamedPlace, typed: string): number {
  const scripts = [name, pinyin, initials];
  if (scripts.includes(typed)) return 3;
  if (scripts.some((script) => script.startsWith(typed))) return 2;
  return name.includes(typed) || (typed.length > 2 && pinyin.includes(typed)) ? 1 : 0;
}
