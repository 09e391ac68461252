import {
  charAt,
  charBefore,
  isChineseMark,
  isDigit,
  isEnding,
  isHan,
  isOpening,
  isPunctuation,
  isSpace,
  isWide,
} from './characters.ts';

/** What a run of `*`, `_` or `~` may do where it stands. */
export interface Flanking {
  opens: boolean;
  closes: boolean;
  /** Han on both sides, without a space. */
  amidHan: boolean;
}

const NOTHING: Flanking = { opens: false, closes: false, amidHan: false };

/**
 * Decides by the characters on either side of the run `text[start, end)`.
 *
 * CommonMark 0.31 (6.2) lets a run open or close beside punctuation only when a space or more punctuation
 * stands on its other side. Chinese sets no spaces, so the rule is widened as the CJK-friendly amendment
 * proposes (github.com/tats-u/markdown-cjk-friendly), and sharpened by the direction that Chinese marks
 * have: nothing opens before a mark that ends (`**，`) and nothing closes after a mark that begins (`（**`).
 * Without Chinese at its side, a run keeps CommonMark's rule.
 */
export function flanking(text: string, start: number, end: number): Flanking {
  const delimiter = text.charAt(start);
  const before = charBefore(text, start);
  const after = charAt(text, end);
  if (delimiter === '*' && isMask(before, after, end - start)) return NOTHING;
  const left = !isSpace(after) && (!isPunctuation(after) || opensBesideMark(before, after));
  const right = !isSpace(before) && (!isPunctuation(before) || closesBesideMark(before, after));
  const amidHan = isHan(before) && isHan(after);
  if (delimiter !== '_') return { opens: left, closes: right, amidHan };
  // An underscore inside a word, Han or Latin, is part of the word.
  return {
    opens: left && (!right || isPunctuation(before)),
    closes: right && (!left || isPunctuation(after)),
    amidHan,
  };
}

/** Asterisks that stand for hidden digits (138****1234) or for a product (3*4). */
function isMask(before: string, after: string, length: number): boolean {
  const digits = Number(isDigit(before)) + Number(isDigit(after));
  return digits === 2 || (digits === 1 && length > 3);
}

function opensBesideMark(before: string, after: string): boolean {
  if (isSpace(before) || isPunctuation(before)) return !(isChineseMark(before) && isEnding(after));
  return (isWide(before) || isChineseMark(after)) && !isEnding(after);
}

function closesBesideMark(before: string, after: string): boolean {
  if (isSpace(after) || isPunctuation(after)) return !(isChineseMark(after) && isOpening(before));
  return (isWide(after) || isChineseMark(before)) && !isOpening(before);
}
