import { isName, NAME } from './names.ts';

/** A name beside an illness: where it begins in the text before, or ends in the text after it. */
export interface Named {
  name: string;
  before?: number;
  after?: number;
}

const names = new RegExp(`(?=(${NAME}))`, 'g');

/** Names in a clause, the ones nearest to its end first. */
export function namesIn(clause: string, known: ReadonlySet<string>): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (const name of known) {
    const at = clause.lastIndexOf(name);
    if (at >= 0) found.push({ name, at });
  }
  for (const { 1: longest = '', index: at } of clause.matchAll(names)) {
    const name = (longest.length > 2 ? [longest, longest.slice(0, -1)] : [longest]).find((one) =>
      isName(one, clause.slice(0, at), clause.slice(at + one.length), known),
    );
    if (name !== undefined) found.push({ name, at });
  }
  // 田牛谈: within a name nobody else is named.
  const apart = found.filter(({ at }) => !found.some((one) => one.at < at && one.at + one.name.length > at));
  return apart.sort((a, b) => b.at - a.at);
}
