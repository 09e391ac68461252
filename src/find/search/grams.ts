/**
 * Grams: the words that Pagefind is given in place of Chinese words. Every unit of folded text begins
 * exactly one gram, so a gram's position is the unit's place, and a query is found exactly, whatever a
 * dictionary would make of it.
 *
 * A gram is the unit itself. Where that unit or the next is frequent in this corpus, the gram is the two
 * together: 人 alone would be a list of half the site, 老人 is a short one. Rare units stay alone, which
 * keeps the vocabulary, and so Pagefind's work, small.
 */
import { isHan } from './fold.ts';

/** UTF-16 units that occur so often that their neighbours are indexed together with them. */
export type Frequent = ReadonlySet<number>;

/** A look-up in the index. */
export interface Lookup {
  gram: string;
  /** Whether every gram that begins so is meant, not this one alone. */
  open: boolean;
  /** Where in the word the gram stands. */
  offset: number;
}

/** The grams of folded text, one for each of its units, a space between them. */
export function gramsOf(text: string, frequent: Frequent): string {
  // Text grows to three or four times its length; strings joined gram by gram would be four million objects.
  const out = new Uint16Array(text.length * LONGEST);
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit)) out[end++] = unit;
    else for (const sign of spell(unit)) out[end++] = sign.charCodeAt(0);
    if (joins(text, at, frequent)) out[end++] = text.charCodeAt(at + 1);
    out[end++] = SPACE;
  }
  return new TextDecoder('utf-16le').decode(out.subarray(0, Math.max(end - 1, 0)));
}

/** `ª`, four hexadecimal digits and a space. */
const LONGEST = 6;
const SPACE = 0x20;

/**
 * The fewest look-ups that together fix every unit of a folded word. A text holds the word at p exactly
 * when it holds each gram at p plus its offset.
 */
export function lookupsFor(word: string, frequent: Frequent): Lookup[] {
  const lookups: Lookup[] = [];
  for (let at = 0; at < word.length; ) {
    const last = at === word.length - 1;
    if (joins(word, at, frequent)) {
      lookups.push({ gram: word.slice(at, at + 2), open: false, offset: at });
      at += 2;
    } else if (last && at > 0 && joins(word, at - 1, frequent)) {
      lookups.push({ gram: word.slice(at - 1), open: false, offset: at - 1 });
      at += 1;
    } else {
      const unit = word.charCodeAt(at);
      lookups.push({ gram: spell(unit), open: last && isLetter(unit), offset: at });
      at += 1;
    }
  }
  return lookups;
}

function joins(text: string, at: number, frequent: Frequent): boolean {
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return isLetter(unit) && isLetter(next) && (frequent.has(unit) || frequent.has(next));
}

/** Digits, Latin letters without marks, Chinese characters: what Pagefind takes as it is. */
export const isLetter = (unit: number): boolean =>
  isHan(unit) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/**
 * Pagefind drops punctuation and strips marks, so any other unit is written as its code behind a letter
 * that no folded text holds.
 */
const spell = (unit: number): string =>
  isLetter(unit) ? String.fromCharCode(unit) : `${ESCAPE}${unit.toString(16)}`;

const ESCAPE = 'ª';

/** Whether a gram is no letter: punctuation, a rare script. */
export const isMark = (gram: string): boolean => gram.startsWith(ESCAPE);

/**
 * The gram by which a page answers for a frequent unit it holds, once, with the place in `fieldNames` of
 * the best field that holds it: a query of that unit alone would otherwise read every gram it begins.
 */
export const rollGram = (unit: number, field: number): string => `${rollGramStart(unit)}${field}`;
export const rollGramStart = (unit: number): string => `${ESCAPE}${ESCAPE}${String.fromCharCode(unit)}`;
