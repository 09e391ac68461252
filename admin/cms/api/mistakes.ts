import { get, post } from './desk.ts';

/** What a reader has reported as wrong on a page. */
export interface Mistake {
  id: string;
  /** The page's address below the site's root. */
  page: string;
  /** The entry that the page shows; null when it shows none. */
  entry: { collection: string; slug: string } | null;
  wrong: string;
  /** What it should say, when the reader knew. */
  correct: string;
  /** How to reach the reader, when they wrote it. */
  contact: string;
  /** Epoch milliseconds. */
  at: number;
}

/** The reports that nobody has handled, the oldest first, and how many there are in all. */
export const readMistakes = async (): Promise<{ count: number; mistakes: Mistake[] }> =>
  (await get('mistakes')) as { count: number; mistakes: Mistake[] };

/** Notes that a report was handled, and forgets how to reach the reader. */
export const handleMistake = (id: string): Promise<unknown> => post('mistakes/handled', { id });
