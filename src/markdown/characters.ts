/** What a character is to the rules for emphasis and line ends. Each takes one code point, or '' for an edge. */

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303F\u30FB\u30FC\u3200-\u33FF\uFE30-\uFE4F\uFF01-\uFFEF]/u;
const han = /\p{Script=Han}/u;
const punctuation = /[\p{P}\p{S}]/u;
// Chinese and Western writing share these code points; only their neighbours tell which is meant.
const shared = /[“”‘’—…·]/u;

/** Whitespace of any width, or the edge of the text. */
export const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);
export const isPunctuation = (char: string): boolean => punctuation.test(char);
export const isHan = (char: string): boolean => han.test(char);
export const isDigit = (char: string): boolean => /[0-9]/.test(char);

/** Written in a full square: Han, kana, full-width forms and the punctuation between them. Not Hangul. */
export const isWide = (char: string): boolean => wide.test(char);

/** A full-width mark, or one that Chinese shares with Western writing: “ ” … — · */
export const isChineseMark = (char: string): boolean =>
  shared.test(char) || (wide.test(char) && punctuation.test(char));

/** The code point that ends right before `index`. */
export function charBefore(text: string, index: number): string {
  const pair = text.slice(Math.max(0, index - 2), index);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : pair.slice(-1);
}

/** The code point that begins at `index`. */
export function charAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}
