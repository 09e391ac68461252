import { type Card, cardPath } from './card.ts';
import type { SearchRecord } from './record.ts';

/** A card and its path below the version's folder. */
export interface CardFile {
  path: string;
  card: Card;
}

/** The cards of one page. */
export function cardsOf(record: SearchRecord, slices: readonly string[], page: number): CardFile[] {
  const { url, title, summary, labels, date, sample, facets } = record;
  const head = { url, title, summary, labels, date, sample, type: facets.type.id };
  return slices.map((slice, number) => ({
    path: cardPath(page, number),
    card: { ...head, slice },
  }));
}
