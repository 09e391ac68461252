import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSharePictures } from '../../src/build/share-pictures.ts';
import type { ShareCard } from '../../src/publish/sharing/index.ts';

const card: ShareCard = { site: '', kind: '', title: '', detail: '', care: undefined, months: [] };
let kept = '';
let site = '';
beforeEach(async () => {
  kept = await mkdtemp(join(tmpdir(), 'kept-'));
  site = await mkdtemp(join(tmpdir(), 'site-'));
});
afterEach(() => Promise.all([kept, site].map((folder) => rm(folder, { recursive: true }))));

const drawn = async (name: string, daysAgo: number) => {
  await writeFile(join(kept, name), name);
  const then = Date.now() / 1000 - daysAgo * 24 * 60 * 60;
  await utimes(join(kept, name), then, then);
};
const build = (...names: string[]) =>
  writeSharePictures(new Map(names.map((name) => [name, card])), site, kept);

describe('pictures that were drawn before', () => {
  it('are put into the site as they are, and kept until no build has used them for a month', async () => {
    await Promise.all([drawn('used.png', 40), drawn('old.png', 31), drawn('of-another-city.png', 29)]);
    await build('used.png');
    expect(await readFile(join(site, 'share/used.png'), 'utf8')).toBe('used.png');
    expect((await readdir(kept)).sort()).toEqual(['of-another-city.png', 'used.png']);
    await build('of-another-city.png');
    expect((await readdir(kept)).sort()).toEqual(['of-another-city.png', 'used.png']);
  });
});
