import type { FindWord } from './hits.ts';

/** A single character of a longer word says nothing. */
const SHORTEST = 2;

/**
 * Breaks a word that no page holds into the longest parts that some page does, from the left: what was
 * typed without spaces still leads somewhere. Empty when no part is found.
 */
export async function partsOf(word: string, find: FindWord): Promise<string[]> {
  const parts: string[] = [];
  for (let at = 0; at < word.length; ) {
    const part = await longestFrom(word, at, find);
    if (part !== '') parts.push(part);
    at += Math.max(part.length, 1);
  }
  return [...new Set(parts)];
}

async function longestFrom(word: string, at: number, find: FindWord): Promise<string> {
  let longest = '';
  for (let end = at + SHORTEST; end <= word.length; end++) {
    const part = word.slice(at, end);
    if ((await find(part)).size === 0) break;
    longest = part;
  }
  return longest;
}
