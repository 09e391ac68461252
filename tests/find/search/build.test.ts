import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/find/search/build.ts';
import { filesIn } from '../../../src/find/search/disk.ts';
import { createSearcher, type FetchFile } from '../../../src/find/search/index.ts';
import { record, scratchFolder } from './index-of.ts';

const records = ['邻里守望', '义务植树', '文明交通'].map((title, at) =>
  record(`/p/${at}/`, { title, body: `${title}，${'志愿者每周六在河街社区服务。'.repeat(200)}末尾${at}` }),
);

async function filesBelow(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.sort().map(async (path) => [path.slice(folder.length), await readFile(path, 'base64')]);
  return Object.fromEntries(await Promise.all(files));
}

describe('the index on disk', () => {
  it('is the same byte for byte, whatever the order of the records', async () => {
    const [one, other] = [await scratchFolder(), await scratchFolder()];
    await buildIndex(records, one);
    await buildIndex(records.toReversed(), other);
    expect(await filesBelow(one)).toEqual(await filesBelow(other));
  });

  it('replaces the one before it whole, and changes its address with any word', async () => {
    const folder = await scratchFolder();
    await buildIndex(records, folder);
    const before = Object.keys(await filesBelow(folder));
    await buildIndex([...records, record('/new/')], folder);
    const after = Object.keys(await filesBelow(folder));
    expect(before.filter((path) => after.includes(path))).toEqual(['/index.json']);
  });

  it('keeps of Pagefind’s files the index alone', async () => {
    const folder = await scratchFolder();
    await buildIndex(records, folder);
    const kinds = new Set(Object.keys(await filesBelow(folder)).map((path) => path.split('.').at(-1)));
    expect([...kinds].sort()).toEqual(['bin', 'card', 'json', 'pf_index', 'pf_meta']);
  });
});

describe('a search', () => {
  /** A searcher over the records, and the paths it reads. */
  async function watched() {
    const folder = await scratchFolder();
    await buildIndex(records, folder);
    const paths: string[] = [];
    const files: FetchFile = (path) => {
      paths.push(path.replace(/^[0-9a-f]+\//, ''));
      return filesIn(folder)(path);
    };
    return { searcher: await createSearcher(files), paths };
  }

  it('reads one small card for each result it shows, the slice that holds the words', async () => {
    const { searcher, paths } = await watched();
    const { results } = await searcher.search('末尾1');
    expect(results.map(({ url }) => url)).toEqual(['/p/1/']);
    expect(results[0]?.excerpt.some(({ text, hit }) => hit && text === '末尾1')).toBe(true);
    expect(paths.filter((path) => path.endsWith('.card'))).toEqual(['cards/0/1-2.card']);
  });

  it('reads no file of the index twice, and the names only for a word in Latin letters', async () => {
    const { searcher, paths } = await watched();
    await searcher.search('志愿者');
    await searcher.search('志愿者 2015');
    expect(paths).not.toContain('names.bin');
    await searcher.search('linli');
    await searcher.search('shouwang');
    const index = paths.filter((path) => !path.endsWith('.card'));
    expect(index.filter((path) => path === 'names.bin')).toHaveLength(1);
    expect(new Set(index).size).toBe(index.length);
  });
});
