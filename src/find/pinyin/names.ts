import { abbreviates, matchPinyin, type Readings } from './match.ts';

/** Names and how their characters are read, as a file of its own that only a query in Latin letters fetches. */
export interface NamesFile {
  /** A name a line. */
  names: string;
  /** Character → its readings, with a space between. */
  readings: Record<string, string>;
}

/** Names that can be searched by pinyin. */
export interface Names {
  names: readonly string[];
  readings: Readings;
}

export function namesOf(file: NamesFile): Names {
  const readings = Object.entries(file.readings).map(([character, words]) => [character, words.split(' ')]);
  return { names: file.names.split('\n'), readings: Object.fromEntries(readings) };
}

/** Fewer letters fit too many names, and one character is no name. */
const SHORTEST_TYPED = 2;
const SHORTEST_ABBREVIATION = 3;
const SHORTEST_NAME = 2;
const MOST = 6;

/**
 * The Chinese that `typed` may stand for in these names, likeliest first: a stretch of a name, or else the
 * shortest names that it abbreviates. Empty when nothing fits.
 */
export function readAs(typed: string, { names, readings }: Names): string[] {
  const letters = typed
    .toLowerCase()
    .replace(/['’ -]/g, '')
    .replaceAll('ü', 'v');
  if (letters.length < SHORTEST_TYPED || !/^[a-z0-9]+$/.test(letters)) return [];
  const stretches = stretchesOf(names, letters, readings);
  if (stretches.length > 0 || letters.length < SHORTEST_ABBREVIATION) return stretches.slice(0, MOST);
  const abbreviated = names.filter((name) => abbreviates(letters, name, readings));
  return abbreviated.sort((a, b) => a.length - b.length).slice(0, MOST);
}

/** How a stretch was typed, and where names hold it. */
interface Tally {
  full: number;
  starts: number;
  names: number;
}

/**
 * Words typed in full rule out words by their initials, and the start of a name rules out its middle,
 * where 急救 and 假期就业 sound alike; of the rest, what more names hold comes first.
 */
function stretchesOf(names: readonly string[], letters: string, readings: Readings): string[] {
  const found = new Map<string, Tally>();
  for (const name of names) {
    const match = matchPinyin(name, letters, readings);
    if (match === undefined || match.end - match.start < SHORTEST_NAME) continue;
    const words = name.slice(match.start, match.end);
    const tally = found.get(words) ?? { full: match.full, starts: 0, names: 0 };
    found.set(words, tally);
    tally.names += 1;
    if (match.start === 0) tally.starts += 1;
  }
  const sorted = [...found].sort(([, a], [, b]) => compare(b, a) || b.names - a.names);
  const best = sorted[0]?.[1];
  return sorted.filter(([, tally]) => best && compare(tally, best) === 0).map(([words]) => words);
}

const compare = (a: Tally, b: Tally): number =>
  a.full - b.full || Number(a.starts > 0) - Number(b.starts > 0);
