import { type Names, readAs } from '../pinyin/index.ts';
import { type FindWord, type Hits, mergeHits } from './hits.ts';
import { partsOf } from './parts.ts';
import type { Query } from './query.ts';

/** A word of the query with what was found for it. */
export interface AskedWord {
  /** As it was typed, folded. */
  typed: string;
  /** The Chinese it was taken for: no page holds it, and it reads as pinyin. Empty otherwise. */
  readAs: readonly string[];
  hits: Hits;
}

/** What was found for a query, word by word and for its words side by side. */
export interface Asked {
  words: readonly AskedWord[];
  phrase: Hits;
}

const nowhere: Hits = new Map();

/** A word that may be pinyin, and whose parts say nothing. */
const latin = /^[a-zü'’-]+$/;

/** Looks up every word of a query. A word in Latin letters that no page holds is tried as pinyin. */
export async function ask(query: Query, find: FindWord, names: () => Promise<Names>): Promise<Asked> {
  const [words, together] = await Promise.all([
    Promise.all(query.words.map((typed) => askWord(typed, find, names))),
    query.words.length > 1 ? find(query.phrase) : nowhere,
  ]);
  const [only] = words;
  if (words.length === 1 && only) return { words, phrase: only.hits };
  const isLiteral = words.every(({ hits, readAs }) => hits.size > 0 && readAs.length === 0);
  return { words, phrase: isLiteral ? together : nowhere };
}

async function askWord(typed: string, find: FindWord, names: () => Promise<Names>): Promise<AskedWord> {
  const hits = await find(typed);
  if (hits.size > 0 || !latin.test(typed)) return { typed, readAs: [], hits };
  const readings = readAs(typed, await names());
  return { typed, readAs: readings, hits: mergeHits(await Promise.all(readings.map(find))) };
}

/** The words, with each Chinese one that no page holds broken into parts that some page does. */
export async function loosen(words: readonly AskedWord[], find: FindWord): Promise<AskedWord[]> {
  const loose = await Promise.all(
    words.map(async (word) => {
      if (word.hits.size > 0 || latin.test(word.typed)) return [word];
      const parts = await partsOf(word.typed, find);
      if (parts.length === 0) return [word];
      return Promise.all(parts.map(async (typed) => ({ typed, readAs: [], hits: await find(typed) })));
    }),
  );
  return loose.flat();
}

/** The folded text to look for on a page: what was typed, or what it was taken for. */
export const needlesOf = (words: readonly AskedWord[]): string[] =>
  words.flatMap(({ typed, readAs }) => (readAs.length > 0 ? readAs : [typed]));
