import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheckOptions, checkContent, type Finding } from '../../src/check/index.ts';
import { readContent } from '../../src/content/read.ts';
import { parseMoment } from '../../src/model/index.ts';

/** A small content root in which nothing is wrong. */
export const wholeCity = join(dirname(fileURLToPath(import.meta.url)), '../tiny-city');

export const options: CheckOptions = { now: parseMoment('2026-04-10 12:00'), production: false };

/** One change to a file of a content root: words swapped, a whole new text, or the file removed. */
export interface Change {
  in: string;
  swap?: readonly [from: string, to: string];
  write?: string | Uint8Array;
  remove?: true;
}

/** Makes a copy of the whole city with some changes, and hands it to `use`; the copy is gone afterwards. */
export async function withCity<T>(changes: readonly Change[], use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'check-'));
  try {
    await cp(wholeCity, root, { recursive: true });
    for (const change of changes) await apply(root, change);
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function apply(root: string, change: Change): Promise<void> {
  const file = join(root, change.in);
  if (change.remove) return rm(file);
  if (change.write !== undefined) {
    await mkdir(dirname(file), { recursive: true });
    return writeFile(file, change.write);
  }
  const [from, to] = change.swap ?? ['', ''];
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${change.in} has no “${from}”`);
  await writeFile(
    file,
    text.replace(from, () => to),
  );
}

export const findingsAt = async (root: string, more: Partial<CheckOptions> = {}): Promise<Finding[]> =>
  checkContent(await readContent(root), { ...options, ...more });

/** What a content root with these changes is told. */
export const findingsIn = (
  changes: readonly Change[],
  more: Partial<CheckOptions> = {},
): Promise<Finding[]> => withCity(changes, (root) => findingsAt(root, more));
