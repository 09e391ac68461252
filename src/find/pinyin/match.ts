/** How a character may be read: `{ 重: ['zhong', 'chong'] }`, lower-case, without tones, ü as v. */
export type Readings = Readonly<Record<string, readonly string[]>>;

/** The stretch of a text that was typed, in UTF-16 units. */
export interface PinyinMatch {
  start: number;
  end: number;
  /** How many of its syllables were typed in full, not by their first letters. */
  full: number;
}

/**
 * Finds where a text may have been meant by `typed`: each syllable in full or by its initial (`z` or `zh`),
 * the last one begun at least. Punctuation inside the text is passed over. The stretch with the most
 * syllables in full wins, then the first. One without a Chinese character is no reading of anything.
 */
export function matchPinyin(text: string, typed: string, readings: Readings): PinyinMatch | undefined {
  let best: PinyinMatch | undefined;
  for (let start = 0; start < text.length; start++) {
    if (isPassedOver(text.charAt(start), readings)) continue;
    const rest = matchFrom(text, start, typed, readings);
    if (rest === undefined || !isRead(text.slice(start, rest.end), readings)) continue;
    if (best === undefined || rest.full > best.full) best = { start, ...rest };
  }
  return best;
}

type Rest = Omit<PinyinMatch, 'start'>;

function matchFrom(text: string, at: number, typed: string, readings: Readings): Rest | undefined {
  if (typed === '') return { end: at, full: 0 };
  if (at === text.length) return undefined;
  const character = text.charAt(at);
  if (isPassedOver(character, readings)) return matchFrom(text, at + 1, typed, readings);
  let best: Rest | undefined;
  for (const [length, full] of waysToType(character, typed, readings)) {
    const rest = matchFrom(text, at + 1, typed.slice(length), readings);
    if (rest && (best === undefined || rest.full + full > best.full))
      best = { end: rest.end, full: rest.full + full };
  }
  return best;
}

/** How many of the typed letters may stand for a character, and whether that is the whole syllable (1) or not (0). */
function* waysToType(character: string, typed: string, readings: Readings): Generator<[number, 0 | 1]> {
  const letter = character.toLowerCase();
  if (/[a-z0-9]/.test(letter) && typed.startsWith(letter)) yield [1, 0];
  for (const reading of readings[character] ?? []) {
    if (typed.startsWith(reading)) yield [reading.length, 1];
    else if (reading.startsWith(typed)) yield [typed.length, 0];
    const initial = /^[zcs]h|^./.exec(reading)?.[0] ?? '';
    if (initial.length > 1 && typed.startsWith(initial)) yield [initial.length, 0];
    if (typed.startsWith(initial.charAt(0))) yield [1, 0];
  }
}

const isRead = (stretch: string, readings: Readings): boolean =>
  [...stretch].some((character) => readings[character] !== undefined);

const isPassedOver = (character: string, readings: Readings): boolean =>
  readings[character] === undefined && !/[\p{L}\p{N}]/u.test(character);

/** Whether `typed` is initials of some of a name's characters, in order, the first one's among them: 青石区志愿总站 by `qsqzz`. */
export function abbreviates(typed: string, name: string, readings: Readings): boolean {
  let at = 0;
  for (const character of name) {
    const letter = typed.charAt(at);
    const isNext = letter !== '' && (readings[character] ?? []).some((reading) => reading.startsWith(letter));
    if (isNext) at += 1;
    else if (at === 0) return false;
  }
  return at === typed.length;
}
