import { foldWithPlaces } from './fold.ts';

/**
 * A body is stored in slices, so that an excerpt costs one small file and not the page. A slice is a fixed
 * stretch of folded text, with enough text around it for a word at its edge to be shown in context.
 */
const LENGTH = 1000;
const MARGIN = 100;

/** The number of the slice that an offset in the folded body falls into. */
export const sliceAt = (offset: number): number => Math.floor(offset / LENGTH);

/** A body folded, and its slices as it reads. An empty body has one. */
export function slice(body: string): { text: string; slices: string[] } {
  const { text, starts } = foldWithPlaces(body);
  const count = Math.max(1, Math.ceil(text.length / LENGTH));
  const placeOf = (offset: number) => (offset <= 0 ? 0 : (starts[offset] ?? body.length));
  const slices = Array.from({ length: count }, (_, number) =>
    body.slice(placeOf(number * LENGTH - MARGIN), placeOf((number + 1) * LENGTH + MARGIN)),
  );
  return { text, slices };
}
