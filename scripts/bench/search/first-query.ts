/** A thread of its own for one query to Pagefind from cold: it posts a `FirstQuery` and is gone with its memory. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { FirstQuery } from './pagefind.ts';

interface Pagefind {
  options(options: { basePath: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const { output, query } = workerData as { output: string; query: string };
const bundle = 'http://site.invalid/pagefind/';
let bytes = 0;
globalThis.fetch = async (address) => {
  const file = await readFile(join(output, String(address).replace(bundle, '').replace(/\?.*$/, '')));
  bytes += file.length;
  return new Response(file);
};

const pagefind = (await import(pathToFileURL(join(output, 'pagefind.js')).href)) as Pagefind;
await pagefind.options({ basePath: bundle });
const { results } = await pagefind.search(query);
await Promise.all(results.slice(0, 10).map((result) => result.data()));
const answer: FirstQuery = { bytes, urls: [] };
for (const result of results) answer.urls.push(new URL((await result.data()).url, bundle).pathname);
parentPort?.postMessage(answer);
