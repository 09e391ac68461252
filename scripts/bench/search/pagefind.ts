import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Document } from './corpus.ts';

/** Pagefind as it comes, over the documents as plain pages. */

const run = promisify(execFile);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes the documents as the pages of a site, `/d/0/` and on. */
export async function writePages(documents: readonly Document[], site: string): Promise<void> {
  for (const [at, { title, body }] of documents.entries()) {
    const blocks = body.split('\n').map((block) => `<p>${escaped(block)}</p>`);
    const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><main data-pagefind-body><h1>${escaped(title)}</h1>${blocks.join('\n')}</main></body></html>`;
    await mkdir(join(site, `d/${at}`), { recursive: true });
    await writeFile(join(site, `d/${at}/index.html`), page);
  }
}

/** Indexes a site with the Pagefind of a package folder, as its command does. */
export async function indexPages(pagefind: string, site: string, output: string): Promise<void> {
  const bin = join(pagefind, 'lib/runner/bin.cjs');
  await run(process.execPath, [bin, '--site', site, '--output-path', output, '--quiet']);
}

/** What a first query costs and finds. */
export interface FirstQuery {
  /** Bytes of the index and the WebAssembly; scripts apart. */
  bytes: number;
  urls: string[];
}

/** Asks an index of Pagefind's one query from cold, and reads its first ten results. */
export function firstQuery(output: string, query: string): Promise<FirstQuery> {
  const thread = new Worker(new URL('./first-query.ts', import.meta.url), { workerData: { output, query } });
  return new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject));
}
