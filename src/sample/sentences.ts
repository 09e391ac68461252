import type { Random } from './random.ts';

/** What the slots of a sentence are filled with; of a list, one is picked. */
export type Slots = Readonly<Record<string, string | number | readonly string[]>>;

/** Fills `{slot}`s of a template. Throws a RangeError on a slot that has no words. */
export function fill(random: Random, template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = slots[name];
    if (words === undefined) throw new RangeError(`no words for {${name}} in “${template}”`);
    return typeof words === 'object' ? random.pick(words) : String(words);
  });
}

/** A paragraph of so many different sentences out of some templates. */
export const paragraph = (random: Random, from: readonly string[], count: number, slots: Slots): string =>
  random
    .some(from, count)
    .map((template) => fill(random, template, slots))
    .join('');
