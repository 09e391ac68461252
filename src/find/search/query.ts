import { fold } from './fold.ts';

/** What was asked for. */
export interface Query {
  /** Folded words, each once, in their order. */
  words: readonly string[];
  /** The words as one, as a text would hold them side by side. */
  phrase: string;
}

/** No one types more; a pasted page must not make a thousand look-ups. */
const MOST_WORDS = 12;
const LONGEST_WORD = 80;

/** Reads a query: words are what white space parts. Folds before parting, for full-width spaces. */
export function parseQuery(typed: string): Query {
  const words = typed
    .normalize('NFKC')
    .split(/\s+/)
    .map((word) => fold(word).slice(0, LONGEST_WORD))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  return { words: [...new Set(words)], phrase: fold(words.join(' ')) };
}
