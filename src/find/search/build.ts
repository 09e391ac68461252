import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { makeNamesFile } from '../pinyin/table.ts';
import { type CardFile, cardsOf } from './cards.ts';
import { MANIFEST } from './files.ts';
import { fold } from './fold.ts';
import type { Frequent } from './grams.ts';
import { makeCatalogue } from './make-catalogue.ts';
import type { SearchRecord } from './record.ts';
import { type FoldedPage, frequentUnits, prepare, type Roll, rollOf, shelve, standing } from './shelves.ts';
import { writeGramIndex } from './write-pagefind.ts';

/**
 * Writes the search index of a site into `folder`, which is emptied first: Pagefind's index of grams, a
 * catalogue of the pages, a card for each slice of each page, and the names that pinyin finds. The same
 * records, in whatever order, give the same bytes.
 * @param names what pinyin finds besides titles and labels: towns, communities, skills
 */
export async function buildIndex(
  records: readonly SearchRecord[],
  folder: string,
  names: readonly string[] = [],
): Promise<void> {
  const ordered = records.toSorted(byRank);
  const version = createHash('sha256')
    .update(JSON.stringify([ordered, names]))
    .digest('hex')
    .slice(0, 12);
  const home = join(folder, version);
  await rm(folder, { recursive: true, force: true });
  await mkdir(home, { recursive: true });

  const prepared = ordered.map(prepare);
  const pages = prepared.map(({ folded }) => folded);
  const frequent = frequentUnits(pages);
  const rolls = pages.map((page) => rollOf(page, frequent));
  const cards = ordered.flatMap((record, page) => cardsOf(record, prepared[page]?.slices ?? [], page));
  const [meta] = await Promise.all([
    writeGramIndex(shelve(standingEach(pages, rolls, frequent)), home),
    writeCards(cards, home),
    writePacked(join(home, 'catalogue.bin'), makeCatalogue(ordered, pages, rolls, frequent)),
    writePacked(join(home, 'names.bin'), makeNamesFile([...namesIn(ordered), ...names].map(fold))),
  ]);
  await writeFile(join(folder, MANIFEST), JSON.stringify({ version, meta }));
}

/** A longer label is a sentence and no name. */
const LONGEST_NAME = 20;

const namesIn = (records: readonly SearchRecord[]): string[] =>
  records.flatMap(({ title, labels }) => [
    title,
    ...labels.map(({ text }) => text).filter((text) => text.length <= LONGEST_NAME),
  ]);

/** Where nothing else decides: official before sample, recent before old, then by address. */
function byRank(a: SearchRecord, b: SearchRecord): number {
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return Number(a.sample) - Number(b.sample) || compare(b.date ?? '', a.date ?? '') || compare(a.url, b.url);
}

function* standingEach(pages: readonly FoldedPage[], rolls: readonly Roll[], frequent: Frequent) {
  for (const [at, page] of pages.entries()) yield standing(page, rolls[at] ?? new Map(), frequent);
}

/** Cards written at once: enough to keep the disk busy, few enough open files. */
const AT_ONCE = 64;

async function writeCards(cards: readonly CardFile[], home: string): Promise<void> {
  const folders = new Set(cards.map(({ path }) => dirname(path)));
  for (const path of folders) await mkdir(join(home, path), { recursive: true });
  for (let at = 0; at < cards.length; at += AT_ONCE)
    await Promise.all(
      cards.slice(at, at + AT_ONCE).map(({ path, card }) => writePacked(join(home, path), card)),
    );
}

const packed = promisify(gzip);

const writePacked = async (path: string, data: unknown): Promise<void> =>
  writeFile(path, await packed(JSON.stringify(data), { level: 9 }));
