import type { NamedPlace } from './names.ts';
import { MOST, type PlaceSearch, plain } from './suggest.ts';

/** Finds what is nearly what people typed; fetches Fuse.js when it is first made. */
export async function createSlipSearch(places: readonly NamedPlace[]): Promise<PlaceSearch> {
  const { default: Fuse } = await import('fuse.js/min-basic');
  const fuse = new Fuse(places, { keys: ['name', 'pinyin'], threshold: 0.4, ignoreLocation: true });
  return (words, limit = MOST) => fuse.search(plain(words), { limit }).map(({ item }) => item);
}
