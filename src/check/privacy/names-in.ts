import { isName, NAME } from './names.ts';

/** A name beside an illness: where it begins in the text before, or ends in the text after it. */
export interface Named {
  name: string;
  before?: number;
  after?: number;
}

const names = new RegExp(`(?=(${NAME}))`, 'g');

/** As much as is looked at on either side of a name. */
const NEAR = 24;

/** Names in a clause, the ones nearest to its end first. */
export function namesIn(clause: string, known: ReadonlySet<string>): { name: string; at: number }[] {
  const found = [...knownIn(clause, known)];
  for (const { 1: longest = '', index: at } of clause.matchAll(names)) {
    const before = clause.slice(Math.max(0, at - NEAR), at);
    const name = (longest.length > 2 ? [longest, longest.slice(0, -1)] : [longest]).find((one) =>
      isName(one, before, clause.slice(at + one.length, at + one.length + NEAR), known),
    );
    if (name !== undefined) found.push({ name, at });
  }
  found.sort((a, b) => b.at - a.at);
  // 田牛谈: within a name nobody else is named.
  return found.filter(({ at }, place) => {
    for (const one of found.slice(place + 1, place + NEAR))
      if (one.at < at && one.at + one.name.length > at) return false;
    return true;
  });
}

function* knownIn(clause: string, known: ReadonlySet<string>): Generator<{ name: string; at: number }> {
  if (known.size === 0) return;
  const lengths = lengthsOf(known);
  for (let at = 0; at < clause.length; at++)
    for (const length of lengths) {
      const name = clause.slice(at, at + length);
      if (known.has(name)) yield { name, at };
    }
}

/** How long the names of a set are, worked out once for each set. */
function lengthsOf(names: ReadonlySet<string>): ReadonlySet<number> {
  const lengths = known.get(names) ?? new Set([...names].map(({ length }) => length));
  known.set(names, lengths);
  return lengths;
}
const known = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>();
