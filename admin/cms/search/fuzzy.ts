import { fold } from '../../../src/find/search/fold.ts';

/**
 * Stands in for the package `fuzzy`, by which Decap searches its lists: that one gives words of one or two
 * characters so low a score that Decap drops them. Here every word asked for must stand in the text as it
 * is, whatever its case and width.
 */

/** As `fuzzy` has it. */
export interface FilterResult<T> {
  string: string;
  score: number;
  index: number;
  original: T;
}

/** Decap shows what scores more than 5. */
const FOUND = 10;
const AT_START = 20;
/** More cards than anyone looks through; `locale/zh.ts` says so above them. */
export const MOST = 100;

/** The elements whose text holds all words of the pattern, those that begin with it first; at most 100. */
export function filter<T>(
  pattern: string,
  elements: readonly T[],
  { extract }: { extract?: (element: T) => string } = {},
): FilterResult<T>[] {
  const words = pattern.split(/\s+/).map(fold).filter(Boolean);
  return elements
    .map((original, index) => {
      const string = extract ? extract(original) : String(original);
      return { string, score: scoreOf(foldOnce(string), words), index, original };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, MOST);
}

const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;

/** Folds a text, and remembers it: the same thousands are searched again with every word. */
function foldOnce(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const result = fold(text);
  folded.set(text, result);
  return result;
}

function scoreOf(text: string, words: readonly string[]): number {
  if (!words.every((word) => text.includes(word))) return 0;
  return words[0] !== undefined && text.startsWith(words[0]) ? AT_START : FOUND;
}

// Decap imports the function here, the whole package there.
export default { filter };
