import type { Hit, Hits } from './hits.ts';
import { type FieldName, fieldNames } from './record.ts';

/** A page that answers a query. */
export interface Ranked {
  page: number;
  score: number;
}

/** A field outweighs all that follow it together. */
const weights: Record<FieldName, number> = { title: 8, summary: 4, labels: 2, body: 1 };

/** Words that stand side by side count half as much again, in the best field where they do. */
const SIDE_BY_SIDE = 0.5;

/** A title that is the query, and nothing else, is what was looked for. */
const WHOLE_TITLE = 4;

const weigh = (hit: Hit): number => weights[fieldNames[hit.field] ?? 'body'];

/**
 * Puts pages in order: title before summary before labels before body, words side by side before words
 * apart. Equals stay in the order of their numbers: official before sample, recent before old.
 * @param words the hits of each word; every page must be in all of them, or is held against
 * @param phrase the hits of the words as one
 */
export function rank(pages: Iterable<number>, words: readonly Hits[], phrase: Hits): Ranked[] {
  const ranked = [...pages].map((page) => ({ page, score: scoreOf(page, words, phrase) }));
  return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
}

function scoreOf(page: number, words: readonly Hits[], phrase: Hits): number {
  const weighed = words.map((hits) => hits.get(page)).map((hit) => (hit ? weigh(hit) : 0));
  const mean = weighed.reduce((sum, weight) => sum + weight, 0) / Math.max(weighed.length, 1);
  const together = phrase.get(page);
  return mean + (together ? weigh(together) * SIDE_BY_SIDE + (together.isTitle ? WHOLE_TITLE : 0) : 0);
}
