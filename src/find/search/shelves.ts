import { fold } from './fold.ts';
import { type Frequent, gramsOf, isLetter, rollGram } from './grams.ts';
import { type FieldName, fieldNames, type SearchRecord } from './record.ts';
import { slice } from './slices.ts';

/** A page's fields, folded. */
export type FoldedPage = Record<FieldName, string>;

/** A page ready for the index: folded, and its body as it reads, in slices. */
export interface Prepared {
  folded: FoldedPage;
  slices: string[];
}

export function prepare({ title, summary, labels, body }: SearchRecord): Prepared {
  const { text, slices } = slice(body);
  const folded = {
    title: fold(title),
    summary: fold(summary ?? ''),
    labels: fold(labels.map(({ text }) => text).join('\n')),
    body: text,
  };
  return { folded, slices };
}

/**
 * Units that stand more often than this in all pages together have their neighbours indexed with them: a share
 * of a large site, since each pair more costs Pagefind time, and never so few that a list alone is short.
 */
const FREQUENT_SHARE = 1 / 300;
const FREQUENT_LEAST = 6000;

export function frequentUnits(pages: readonly FoldedPage[]): Frequent {
  const counts = new Uint32Array(0x10000);
  let units = 0;
  const count = (text: string) => {
    units += text.length;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      counts[unit] = (counts[unit] ?? 0) + 1;
    }
  };
  for (const page of pages) for (const name of fieldNames) count(page[name]);
  const most = Math.max(FREQUENT_LEAST, units * FREQUENT_SHARE);
  return new Set([...counts.keys()].filter((unit) => isLetter(unit) && (counts[unit] ?? 0) > most));
}

/** The frequent units that a page holds, each with the best field that does. */
export type Roll = ReadonlyMap<number, number>;

export function rollOf(page: FoldedPage, frequent: Frequent): Roll {
  const roll = new Map<number, number>();
  const call = (text: string, field: number) => {
    for (const unit of frequent)
      if (!roll.has(unit) && text.includes(String.fromCharCode(unit))) roll.set(unit, field);
  };
  for (const [field, name] of fieldNames.entries()) call(page[name], field);
  return roll;
}

/** A page as it stands on its shelf: the grams of its fields in order, an end mark after each, its roll. */
export function standing(page: FoldedPage, roll: Roll, frequent: Frequent): string {
  const text = fieldNames.map((name) => `${page[name]}\n`).join('');
  return [gramsOf(text, frequent), ...[...roll].map(([unit, field]) => rollGram(unit, field))].join(' ');
}

/**
 * How long a shelf is, in UTF-16 units of grams. Pagefind's work grows with the different words of each of
 * its records: a thousand pages take three times as long as a thousand records than as a few shelves.
 */
const SHELF = 3_000_000;

/** Sets pages side by side on shelves, each the content of one record. A site without pages has a bare one. */
export function* shelve(pages: Iterable<string>): Generator<string> {
  let shelf: string[] = [];
  let length = 0;
  for (const page of pages) {
    shelf.push(page);
    length += page.length;
    if (length < SHELF) continue;
    yield shelf.join(' ');
    shelf = [];
    length = 0;
  }
  // Pagefind leaves out a record without words.
  yield [...shelf, gramsOf('\n', new Set())].join(' ');
}
