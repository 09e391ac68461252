import { type AskedWord, needlesOf } from './asked.ts';
import type { Card } from './card.ts';
import { excerptOf } from './excerpt.ts';
import { highlight, type Segment } from './highlight.ts';
import type { Ranked } from './rank.ts';

/** One page found, ready to be shown. */
export interface Result extends Pick<Card, 'url' | 'title' | 'type' | 'date' | 'sample'> {
  /** Higher is better; equals are in their right order. */
  score: number;
  /** The title with the words marked. */
  heading: Segment[];
  /** The words in context. */
  excerpt: Segment[];
  /** The words of the query that the page does not hold. */
  missing: readonly string[];
}

/** Reads the card of a ranked page, of the slice that holds the most of the words, and shows them on it. */
export async function resultOf(
  { page, score }: Ranked,
  words: readonly AskedWord[],
  readCard: (page: number, slice: number) => Promise<Card>,
): Promise<Result> {
  const held = words.filter(({ hits }) => hits.has(page));
  const card = await readCard(page, fullestSlice(page, held));
  const needles = needlesOf(held);
  return {
    url: card.url,
    title: card.title,
    type: card.type,
    date: card.date,
    sample: card.sample,
    score,
    heading: highlight(card.title, needles),
    excerpt: excerptOf(card, needles),
    missing: words.filter(({ hits }) => !hits.has(page)).map(({ typed }) => typed),
  };
}

function fullestSlice(page: number, words: readonly AskedWord[]): number {
  const counts = new Map<number, number>();
  for (const { hits } of words)
    for (const slice of hits.get(page)?.slices ?? []) counts.set(slice, (counts.get(slice) ?? 0) + 1);
  const [fullest] = [...counts].sort(([a, most], [b, least]) => least - most || a - b);
  return fullest?.[0] ?? 0;
}
