import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/index.ts';
import { loadSite } from '../../src/content/load.ts';
import { readContent } from '../../src/content/read.ts';
import { parseMoment } from '../../src/model/index.ts';
import { makeCity, writeCity } from '../../src/sample/index.ts';
import { planned } from './plans.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** One digest over the names and bytes of every file below a folder. */
async function digestOf(root: string): Promise<string> {
  const digest = createHash('sha256');
  for (const entry of (await readdir(root, { recursive: true, withFileTypes: true })).sort(byPath)) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    digest.update(path.slice(root.length)).update(await readFile(path));
  }
  return digest.digest('hex');
}
const pathOf = (entry: { parentPath: string; name: string }) => join(entry.parentPath, entry.name);
const byPath = (a: Parameters<typeof pathOf>[0], b: Parameters<typeof pathOf>[0]) =>
  pathOf(a) < pathOf(b) ? -1 : 1;

describe('a written sample', () => {
  it.each([
    ['by default', ''],
    ['over many years', '--reports-years 6 --organizations 90'],
    ['with another seed', '--seed 99'],
    ['seen in the first days of a year', '--now 2027-01-03 --reports-years 1'],
    ['seen on a leap day', '--now 2028-02-29'],
    ['seen as early as can be', '--now 2023-01-01 --reports-years 20'],
    ['seen as late as can be', '--now 2099-12-31'],
    ['without stations to answer needs', '--stations 0'],
    [
      'with next to nothing in it',
      '--stories 0 --stations 0 --needs 0 --news 0 --activities 0 --organizations 18 --towns 12',
    ],
  ])('breaks no rule %s', async (_, words) => {
    const plan = planned(words);
    await writeCity(makeCity(plan), folder);
    const now = parseMoment(`${plan.now} 09:00`);
    const findings = checkContent(await readContent(folder), { now, production: false });
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('has the same bytes in every file when it is written again', async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    await writeCity(makeCity(planned('--seed 5')), one);
    await writeCity(makeCity(planned('--seed 5')), other);
    expect(await digestOf(one)).toBe(await digestOf(other));
  });

  it('reads back as it was invented', async () => {
    const city = makeCity(planned());
    await writeCity(city, folder);
    const site = await loadSite(folder);
    const story = city.entries.find(({ collection }) => collection === 'stories');
    expect(site.find('stories', story?.slug)?.data).toMatchObject(JSON.parse(JSON.stringify(story?.fields)));
    expect(site.find('stories', story?.slug)?.body.trim()).toBe(story?.body);
  });

  it('may not enter a formal publication', async () => {
    await writeCity(makeCity(planned()), folder);
    const options = { now: parseMoment('2026-11-23 09:00'), production: true };
    const findings = checkContent(await readContent(folder), options);
    expect(findings.filter(({ rule }) => rule === 'samples')).toHaveLength(
      makeCity(planned()).entries.length,
    );
  });

  it('is never mixed with what is there', async () => {
    await writeFile(join(folder, 'mine.txt'), 'mine');
    await expect(writeCity(makeCity(planned()), folder)).rejects.toThrow(/--to.*不是空的/);
    expect(await readdir(folder)).toEqual(['mine.txt']);
  });
});
