import { randomFrom } from '../../../tests/find/match/labelled/random.ts';
import type { Document } from './corpus.ts';

/** How many of each length, and of two words. */
const EACH = 2;

/** What people type: stretches of one to four Chinese characters of the documents, and pairs of them. */
export function everydayQueries(documents: readonly Document[], seed: number): string[] {
  const random = randomFrom(seed);
  const runs = documents.flatMap(
    ({ title, body }) => `${title}\n${body}`.match(/\p{Script=Han}{4,}/gu) ?? [],
  );
  const stretch = (length: number) => {
    const run = random.pick(runs);
    const at = random.between(0, run.length - length);
    return run.slice(at, at + length);
  };
  const several = (make: () => string) => Array.from({ length: EACH }, make);
  const twoWords = () => {
    const run = random.pick(runs);
    return `${run.slice(0, 2)} ${run.slice(2, 4)}`;
  };
  return [...[1, 2, 3, 4].flatMap((length) => several(() => stretch(length))), ...several(twoWords)];
}
