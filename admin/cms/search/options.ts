import { matchPinyin, type Readings } from '../../../src/find/pinyin/index.ts';
import { fold } from '../../../src/find/search/fold.ts';
import type { Option } from '../site/index.ts';

/** Finds options by what people type; best first. */
export type OptionSearch = (typed: string) => Option[];

const LETTERS = /^[a-z0-9' -]+$/;

/**
 * Searches options by a part of their name, or by pinyin: in full, by initials, or mixed. Several words must
 * all fit. `readings` says how each character is read; without it letters match as they stand.
 */
export function createOptionSearch(options: readonly Option[], readings: Readings = {}): OptionSearch {
  const folded = options.map((option) => ({ option, text: fold(`${option.label}\n${option.about ?? ''}`) }));
  return (typed) => {
    const words = typed.split(/\s+/).map(fold).filter(Boolean);
    return folded
      .map(({ option, text }) => ({ option, rank: rankOf(option, text, words, readings) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .map(({ option }) => option);
  };
}

/** How well an option fits all words; 0 when it does not. */
function rankOf(option: Option, text: string, words: readonly string[], readings: Readings): number {
  const ranks = words.map((word) => {
    if (text.startsWith(word)) return 3;
    if (text.includes(word)) return 2;
    return LETTERS.test(word) && matchPinyin(option.label, word.replace(/[' -]/g, ''), readings) ? 1 : 0;
  });
  return words.length === 0 ? 1 : Math.min(...ranks);
}
