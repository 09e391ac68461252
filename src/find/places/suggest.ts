import type { NamedPlace } from './names.ts';

/** Best first; at most `limit`. */
export type PlaceSearch = (words: string, limit?: number) => NamedPlace[];

/**
 * Finds places by what people type: first the name itself, then its beginning, then anywhere in it, in Chinese,
 * pinyin or initials. Slips of the pen are for `createSlipSearch`.
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

/** Finds what is nearly what people typed; fetches Fuse.js when it is first made. */
export async function createSlipSearch(places: readonly NamedPlace[]): Promise<PlaceSearch> {
  const { default: Fuse } = await import('fuse.js/min-basic');
  const fuse = new Fuse(places, { keys: ['name', 'pinyin'], threshold: 0.4, ignoreLocation: true });
  return (words, limit = MOST) => fuse.search(plain(words), { limit }).map(({ item }) => item);
}

const MOST = 8;

const plain = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** How well a place fits what was typed; 0 when it does not. */
function rankOf({ name, pinyin, initials }: NamedPlace, typed: string): number {
  const scripts = [name, pinyin, initials];
  if (scripts.includes(typed)) return 3;
  if (scripts.some((script) => script.startsWith(typed))) return 2;
  return name.includes(typed) || (typed.length > 2 && pinyin.includes(typed)) ? 1 : 0;
}
