import { charAt, charBefore, isHan, isSpace } from './characters.ts';

/** Where a run of asterisks stands, if it hides a part of a name as notices do: 张*明、王**、李*. */
export interface NameMask {
  start: number;
  length: number;
  afterHan: boolean;
  /** Before a mark that ends a clause or a bracket, a space or the end. */
  atPause: boolean;
}

const PAUSE = /[、，。；：！？,;\p{Pe}\p{Pf}]/u;
const BETWEEN_NAMES = /[\s、，。；,;]/;

/** Reads the place of the run `text[start, end)`. */
export function namePlace(text: string, start: number, end: number): Omit<NameMask, 'start' | 'length'> {
  const after = charAt(text, end);
  return { afterHan: isHan(charBefore(text, start)), atPause: isSpace(after) || PAUSE.test(after) };
}

/**
 * True when two runs rather hide parts of two names than hold emphasis between them: both follow a Han
 * character, and something that sets names apart stands between. Two asterisks are common around bold
 * words, so there both must also end their names. Taken for emphasis, the asterisks would be gone and the
 * names stand there as if nothing were hidden.
 */
export function hidesNames(text: string, one: NameMask, other: NameMask): boolean {
  if (text.charAt(one.start) !== '*' || !one.afterHan || !other.afterHan) return false;
  const alike = one.length === other.length && one.length < 3;
  const ends = one.length === 1 || (one.atPause && other.atPause);
  return alike && ends && BETWEEN_NAMES.test(text.slice(one.start, other.start));
}
