import type { Contacts, Sighting } from './hit.ts';
import { isProgression, isYears, type Run, runsIn, type Window, windowsOf } from './runs.ts';

// A mainland mobile number, with or without a country code, the trunk 0, or a carrier's prefix.
const MOBILE = /^(?:0086|086|86|0|17951|12593|17911|10193)?(1[3-9]\d{9})$/;
const LEAST = 11;
const MOST = 16;

const CALLED =
  /(?:电话|手机|号码|联系|微信|拨打|致电|来电|机号|短信|tel|phone|mobile|call|wechat|vx)[^\d\n]{0,8}$/i;
const NEAR_CALLED = /(?:电话|手机|号码|联系|微信|拨打|致电|来电|机号|短信)[^\n]{0,16}$/;
/** What is counted or paid is no number to call. */
const COUNTED =
  /^\s{0,2}(?:元(?![旦宵月])|[万亿]|美元|人次|平方|立方|千瓦|公里|公斤|千克|字节|吨|[%％]|(?:人|名|户|场|次|件|个|套|册|份|小时|亩|例|条)(?![\p{L}]{0,2}(?:号|民|们|家|字)))/u;
/** The same of a number in one piece, which is larger than any crowd. */
const VAST =
  /^\s{0,2}(?:元(?![旦宵月])|万[元人次吨字亩]|亿|美元|人次|平方|立方|千瓦|公里|公斤|千克|字节|吨|[%％])/u;
const PAID = /[¥￥$€]\s{0,2}$/;
/** Shapes in which people write a number of eleven digits. */
const SHAPES = new Set([
  '3-4-4',
  '3-8',
  '7-4',
  '4-4-3',
  '3-3-5',
  '4-7',
  '3-4-2-2',
  '2-3-3-3',
  '1-1-1-1-1-1-1-1-1-1-1',
]);

/** Mobile numbers, however they are grouped; those that the settings name as public pass. */
export function* mobilesIn(text: string, contacts: Contacts): Generator<Sighting> {
  for (const run of runsIn(text, LEAST)) {
    let free = 0;
    for (const window of [...twins(run), ...windowsOf(run, LEAST, MOST)]) {
      const number = MOBILE.exec(window.digits)?.[1];
      if (number === undefined || window.start < free) continue;
      if (contacts.phones.has(number) || !isCalled(text, window, run)) continue;
      // A parcel's number may hold one behind its letters: YT8613….
      const lead = text.slice(Math.max(0, window.start - 24), window.start);
      if (number !== window.digits && /[A-Za-z]$/.test(lead) && !CALLED.test(lead)) continue;
      free = window.end;
      const shown = `${number.slice(0, 3)}****${number.slice(-4)}`;
      yield { kind: 'mobile', start: window.start, end: window.end, shown };
    }
  }
}

/** Two numbers written without anything between them. */
function* twins({ groups }: Run): Generator<Window> {
  for (const { digits, start } of groups) {
    if (digits.length !== 2 * LEAST) continue;
    const halves = [digits.slice(0, LEAST), digits.slice(LEAST)];
    if (!halves.every((half) => MOBILE.test(half))) continue;
    for (const [at, half] of halves.entries()) {
      const from = start + at * LEAST;
      yield { digits: half, start: from, end: from + LEAST, groups: [], gaps: [] };
    }
  }
}

function isCalled(text: string, window: Window, run: Run): boolean {
  const before = text.slice(Math.max(0, window.start - 24), window.start);
  if (CALLED.test(before)) return true;
  const after = text.slice(window.end, window.end + 8);
  if (PAID.test(before)) return false;
  const usual = isUsual(window);
  if (window.gaps.length > 0 && COUNTED.test(after) && !usual) return false;
  if (window.gaps.length === 0) return !VAST.test(after) && (NEAR_CALLED.test(before) || !isFraction(before));
  if (
    isYears(window) ||
    isScore(run, window) ||
    isTable(text, window) ||
    isProgression(window) ||
    isThousands(window) ||
    isSpan(window)
  )
    return false;
  if (window.groups.some(({ digits }, at) => at > 0 && digits.startsWith('0') && digits.length > 1))
    return true;
  const lists = window.gaps.some((gap) => /[,，、;；:：|'"“”‘’!！?？。…&$\t=]|\n\s*\n/.test(gap));
  if (lists) return usual && isEven(window) && !COUNTED.test(after) && !/分别|依次|各为/.test(before);
  const columns = window.gaps.some((gap) => / {2,}/.test(gap.replace(/\s*\n\s*/g, '')));
  return usual || !columns;
}

/** More single digits than any number has, none above 7: notes to sing. */
const isScore = (run: Run, { groups }: Window): boolean =>
  run.groups.length > LEAST &&
  groups.every(({ digits }) => digits.length === 1) &&
  run.groups.every(({ digits }) => /^[0-7]$/.test(digits));

/** Grouped as people group it, after a prefix or without one. */
function isUsual({ groups }: Window): boolean {
  const shape = groups.map(({ digits }) => digits.length);
  return [0, 1].some((skip) => SHAPES.has(shape.slice(skip).join('-')));
}

/** Digits behind a decimal point, unless the number before it counts a list. */
const isFraction = (before: string): boolean => /(?:^|\D)0\.$|[\p{L}≈=±]\s?-?\d{1,3}\.$/u.test(before);

/** One sort of mark keeps the last groups apart: a list that ends before another begins has two. */
const isEven = ({ gaps }: Window): boolean =>
  new Set(gaps.slice(-2).map((gap) => gap.replace(/\s*\n\s*/g, '\n'))).size === 1;

/** Cells of a table are figures of their own. */
function isTable(text: string, { start, gaps }: Window): boolean {
  if (!gaps.some((gap) => gap.includes('|'))) return false;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return /^\s*\|/.test(line) || gaps.some((gap) => /\s\||\|\s/.test(gap));
}

/** 13000~150000 reaches from one figure to another, and 0.13800138000 is less than one. */
const isSpan = ({ groups, gaps }: Window): boolean =>
  (groups.length === 2 && (groups[0]?.digits.length ?? 0) > 3 && /^\s?[~～]\s?$/.test(gaps[0] ?? '')) ||
  (groups[0]?.digits === '0' && gaps[0] === '.');

/** 13,800,138,000 is a sum of money or people. */
const isThousands = ({ groups, gaps }: Window): boolean =>
  gaps.every((gap) => gap === ',') &&
  groups.slice(1).every(({ digits }) => digits.length === 3) &&
  (groups[0]?.digits.length ?? 9) <= 3;
