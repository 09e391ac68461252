import type { Sighting } from './hit.ts';
import { type Run, runsIn, type Window, windowsOf } from './runs.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** Provinces and their like, as the first two digits of GB/T 2260 name them. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);
// The check character of some, and what passes for it.
const LAST = /^[^\p{L}\p{N}\uE000]{0,8}[xX×✕хХ](?![a-wyzA-WYZ])/u;

/** Resident identity numbers: 18 characters with the check of GB 11643, or the older 15 digits. */
export function* idNumbersIn(text: string): Generator<Sighting> {
  for (const run of runsIn(text, 15)) {
    const windows = [...windowsOf(run, 15, 18)];
    const seen: { start: number; end: number }[] = [];
    // What has a check comes first: the older kind may be no more than the beginning of it.
    for (const isNumber of [isIdNumber, isOldIdNumber])
      for (const window of windows) {
        const { digits, start } = window;
        const x = digits.length === 17 ? LAST.exec(text.slice(window.end, window.end + 10)) : null;
        const number = x ? `${digits}X` : digits;
        if (
          !isNumber(number) ||
          (isNumber === isOldIdNumber &&
            !(isWhole(window, run) || CALLED.test(text.slice(Math.max(0, start - 12), start))))
        )
          continue;
        const end = window.end + (x?.[0].length ?? 0);
        if (seen.some((other) => start < other.end && end > other.start)) continue;
        seen.push({ start, end });
        const shown = `${number.slice(0, 2)}${'*'.repeat(number.length - 5)}${number.slice(-3)}`;
        yield { kind: 'id-number', start, end, shown };
      }
  }
}

const CALLED = /(?:身份证|证件号|证号)[^\d\n]{0,6}$/;

/** Without a check, figures in a row must not make a number: few breaks, or the same everywhere and all of the run. */
function isWhole({ groups, gaps }: Window, run: Run): boolean {
  if (gaps.some((gap) => /[|,，、;；。！？…]|\n\s*\n/.test(gap))) return false;
  return gaps.length < 6 || (gaps.every((gap) => gap === gaps[0]) && groups.length === run.groups.length);
}

/** Whether 18 characters are a resident identity number, check character and all. */
export function isIdNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number) || !isRegion(number)) return false;
  if (!isDay(Number(number.slice(6, 10)), number.slice(10, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return CHECKS.charAt(sum % 11) === number.charAt(17);
}

/** Whether 15 digits are an identity number as issued before 1999. It has no check: region and day must fit. */
const isOldIdNumber = (number: string): boolean =>
  number.length === 15 && isRegion(number) && isDay(1900 + Number(number.slice(6, 8)), number.slice(8, 12));

/** Province, prefecture and county; a county is never 00. */
const isRegion = (number: string): boolean =>
  PROVINCES.has(number.slice(0, 2)) && /^(?:[0-6]\d|70|90)(?!00)\d\d$/.test(number.slice(2, 6));

function isDay(year: number, monthAndDay: string): boolean {
  const month = Number(monthAndDay.slice(0, 2));
  const day = Number(monthAndDay.slice(2));
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1880 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether digits hold a birthday where an identity number has it: then they are one, or a bad copy of one. */
export const looksLikeIdNumber = (digits: string): boolean =>
  digits.length === 18 && isRegion(digits) && isDay(Number(digits.slice(6, 10)), digits.slice(10, 14));
