/** Digits that stand together, and what stands between them. */
export interface Group {
  digits: string;
  start: number;
  end: number;
}

/** Groups of digits with nothing but marks and spaces between them. */
export interface Run {
  groups: readonly Group[];
  /** What stands before each group but the first: `gaps[i]` is between groups `i` and `i + 1`. */
  gaps: readonly string[];
}

/** Some neighbouring groups of a run, read as one number. */
export interface Window {
  digits: string;
  start: number;
  end: number;
  groups: readonly Group[];
  gaps: readonly string[];
}

// Any mark may stand inside a number, but for those of sums, shares, money and angles.
const GAP = '(?:[^\\p{L}\\p{N}\\uE000%‰×÷°′″¥￥€£≈±]|ー)';
const RUN = new RegExp(`\\d+(?:${GAP}{1,24}\\d+)*`, 'gu');

/** Every run with at least `least` digits. */
export function* runsIn(text: string, least: number): Generator<Run> {
  for (const { 0: found, index } of text.matchAll(RUN)) {
    if (found.length < least) continue;
    const groups: Group[] = [];
    const gaps: string[] = [];
    let count = 0;
    for (const { 0: digits, index: at } of found.matchAll(/\d+/g)) {
      const before = groups.at(-1);
      const start = index + at;
      if (before) gaps.push(text.slice(before.end, start));
      groups.push({ digits, start, end: start + digits.length });
      count += digits.length;
    }
    if (count >= least) yield { groups, gaps };
  }
}

/** Every window of whole groups with `least` to `most` digits, from left to right. */
export function* windowsOf({ groups, gaps }: Run, least: number, most: number): Generator<Window> {
  for (let first = 0; first < groups.length; first++) {
    let digits = '';
    for (let last = first; last < groups.length; last++) {
      digits += groups[last]?.digits ?? '';
      if (digits.length > most) break;
      if (digits.length < least) continue;
      const own = groups.slice(first, last + 1);
      yield {
        digits,
        start: own[0]?.start ?? 0,
        end: own.at(-1)?.end ?? 0,
        groups: own,
        gaps: gaps.slice(first, last),
      };
    }
  }
}

/** 13, 14, 15, 16 … counts something. */
export function isProgression({ groups }: Window): boolean {
  if (groups.length < 4 || groups.every(({ digits }) => digits.length === 1)) return false;
  const values = groups.map(({ digits }) => Number(digits));
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? 0));
  const [before = 0, last = 0] = groups.slice(-2).map(({ digits }) => digits.length);
  return last <= before + 1 && steps.slice(0, -1).every((step) => step === steps[0]) && (steps[0] ?? 0) > 0;
}

/** A list that goes on behind the window began on this line, and what stands above is not of it. */
export const beginsList = (text: string, { gaps, end }: Window): boolean =>
  /\n/.test(gaps.at(-1) ?? '') && /^[、，,]\s?\d/.test(text.slice(end, end + 3));

/** 1949、1978、2012 are years, whatever stands beside them. */
export const isYears = ({ groups, gaps }: Window): boolean =>
  gaps.some(
    (gap, at) =>
      /[、，,；;。]|\n\s*\n/.test(gap) &&
      [at, at + 1].every((one) => /^(?:19|20)\d\d$/.test(groups[one]?.digits ?? '')),
  );
