import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildIndex } from '../../../src/find/search/build.ts';
import { filesIn } from '../../../src/find/search/disk.ts';
import { createSearcher, type Searcher, type SearchRecord } from '../../../src/find/search/index.ts';

/** A page of an invented city, known by its address. */
export const record = (url: string, changes: Partial<SearchRecord> = {}): SearchRecord => ({
  url,
  title: '河街社区志愿服务站',
  body: '',
  labels: [],
  date: '2026-03-07 09:00',
  sample: false,
  facets: { type: { id: 'news', name: '动态' } },
  ...changes,
});

/** A folder that is gone when the test ends. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Builds the real index on disk, and opens it as the site would. */
export async function indexOf(records: readonly SearchRecord[], names: string[] = []): Promise<Searcher> {
  const folder = await scratchFolder();
  await buildIndex(records, folder, names);
  return createSearcher(filesIn(folder));
}

/** The addresses of all pages found, in order. */
export async function urlsFor(searcher: Searcher, query: string): Promise<string[]> {
  const { results } = await searcher.search(query, { pageSize: 10_000 });
  return results.map(({ url }) => url);
}
