import { charAt, charBefore, isChineseMark, isDigit, isPunctuation, isSpace, isWide } from './characters.ts';

/** What a run of `*`, `_` or `~` may do where it stands. */
export interface Flanking {
  opens: boolean;
  closes: boolean;
}

/**
 * Decides by the characters on either side of the run `text[start, end)`.
 *
 * CommonMark 0.31 (6.2) lets a run open or close beside punctuation only when a space or more punctuation
 * stands on its other side. Chinese sets no spaces, so `**注意：**后文` would stay as it is. As the
 * CJK-friendly amendment proposes (github.com/tats-u/markdown-cjk-friendly), Chinese on either side of
 * the run is as good as a space; quotation marks, dashes and ellipses count as Chinese here, which the
 * amendment leaves open. Without Chinese beside it, a run keeps CommonMark's rule.
 */
export function flanking(text: string, start: number, end: number): Flanking {
  const before = charBefore(text, start);
  const after = charAt(text, end);
  const left = !isSpace(after) && (!isPunctuation(after) || isFree(before) || isChineseMark(after));
  const right = !isSpace(before) && (!isPunctuation(before) || isFree(after) || isChineseMark(before));
  switch (text.charAt(start)) {
    case '*':
      return isMask(before, after, end - start) ? NOTHING : { opens: left, closes: right };
    case '_':
      // Inside a word, Han or Latin, an underscore is part of the word.
      return {
        opens: left && (!right || isPunctuation(before)),
        closes: right && (!left || isPunctuation(after)),
      };
    default:
      return { opens: left, closes: right };
  }
}

const NOTHING: Flanking = { opens: false, closes: false };

/** Leaves a run beside punctuation free to open or close. */
const isFree = (char: string): boolean => isSpace(char) || isPunctuation(char) || isWide(char);

/** Asterisks that hide digits (138****1234) or multiply (3*4). */
function isMask(before: string, after: string, length: number): boolean {
  const digits = Number(isDigit(before)) + Number(isDigit(after));
  return digits === 2 || (digits === 1 && length > 3);
}
