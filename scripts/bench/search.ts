/**
 * `node scripts/bench/search.ts [--pagefind FOLDER] [--documents FILE] [--runs 3] [--json]`: the search beside
 * Pagefind as it comes, over 1,000 documents: recall and precision against the substring rule, seconds to
 * index, kilobytes of a first query with ten results, milliseconds of a query. FOLDER is a pagefind package,
 * the installed one unless told; FILE holds documents to take instead of made ones, `[{title, body}]`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIndex } from '../../src/find/search/build.ts';
import { filesIn } from '../../src/find/search/disk.ts';
import { createSearcher } from '../../src/find/search/index.ts';
import { holds } from '../../tests/find/search/oracle.ts';
import { type Document, makeDocuments, makeQueries, recordsOf } from './search/corpus.ts';
import { type FirstQuery, firstQuery, indexPages, writePages } from './search/pagefind.ts';

const COUNT = 1000;
const SEED = 7;

const { values } = parseArgs({
  options: {
    pagefind: { type: 'string', default: dirname(dirname(fileURLToPath(import.meta.resolve('pagefind')))) },
    documents: { type: 'string' },
    runs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const documents: Document[] = values.documents
  ? JSON.parse(await readFile(values.documents, 'utf8'))
  : makeDocuments(COUNT, SEED);
const records = recordsOf(documents);
const queries = makeQueries(documents, SEED);
const scratch = await mkdtemp(join(tmpdir(), 'bench-search-'));

try {
  const report = await measure();
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : told(report));
} finally {
  await rm(scratch, { recursive: true });
}

async function measure() {
  const site = join(scratch, 'site');
  const theirs = join(scratch, 'theirs');
  const ours = join(scratch, 'ours');
  await writePages(documents, site);
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  // In turn, so that what else the machine does burdens both alike.
  for (let run = 0; run < Number(values.runs); run++) {
    await rm(theirs, { recursive: true, force: true });
    times.theirs.push(await seconds(() => indexPages(values.pagefind, site, theirs)));
    times.ours.push(await seconds(() => buildIndex(records, ours)));
  }
  const pagefind = await judge((query) => firstQuery(theirs, query));
  const search = await judge((query) => ourFirstQuery(ours, query));
  return {
    documents: documents.length,
    queries: queries.length,
    search: { indexSeconds: least(times.ours), ...summary(search) },
    pagefind: { indexSeconds: least(times.theirs), ...summary(pagefind) },
    ratios: {
      indexTime: least(times.ours) / least(times.theirs),
      bytes: mean(search.map(({ bytes }) => bytes)) / mean(pagefind.map(({ bytes }) => bytes)),
      worstBytes: Math.max(...search.map(({ bytes }, at) => bytes / (pagefind[at]?.bytes ?? bytes))),
    },
  };
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Our search from cold: the bytes of ten results, then all it finds. */
async function ourFirstQuery(index: string, query: string): Promise<FirstQuery> {
  let bytes = 0;
  const files = filesIn(index);
  const searcher = await createSearcher(async (path) => {
    const file = await files(path);
    bytes += file.length;
    return file;
  });
  await searcher.search(query);
  const paid = bytes;
  const { results } = await searcher.search(query, { pageSize: COUNT });
  return { bytes: paid, urls: results.map(({ url }) => url) };
}

interface Judged {
  bytes: number;
  recall: number;
  precision: number;
  ms: number;
}

async function judge(ask: (query: string) => Promise<FirstQuery>): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const query of queries) {
    const began = performance.now();
    const { bytes, urls } = await ask(query);
    const ms = performance.now() - began;
    const right = new Set(records.filter((record) => holds(record, query)).map(({ url }) => url));
    const hit = urls.filter((url) => right.has(url)).length;
    judged.push({ bytes, ms, recall: share(hit, right.size), precision: share(hit, urls.length) });
  }
  return judged;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function summary(judged: readonly Judged[]) {
  return {
    recall: mean(judged.map(({ recall }) => recall)),
    precision: mean(judged.map(({ precision }) => precision)),
    firstQueryKB: mean(judged.map(({ bytes }) => bytes)) / 1024,
    worstQueryKB: Math.max(...judged.map(({ bytes }) => bytes)) / 1024,
    queryMs: mean(judged.map(({ ms }) => ms)),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function least(numbers: readonly number[]): number {
  return Math.min(...numbers);
}

function told({ documents, queries, search, pagefind, ratios }: Awaited<ReturnType<typeof measure>>): string {
  const line = (name: string, ours: number, theirs: number, ratio?: number) =>
    `${name.padEnd(24)}${ours.toFixed(3).padStart(10)}${theirs.toFixed(3).padStart(10)}${ratio === undefined ? '' : ratio.toFixed(2).padStart(8)}\n`;
  return [
    `${documents} documents, ${queries} queries: the search, Pagefind as it comes, and their ratio\n`,
    line('recall', search.recall, pagefind.recall),
    line('precision', search.precision, pagefind.precision),
    line('index, s', search.indexSeconds, pagefind.indexSeconds, ratios.indexTime),
    line('first query, KB', search.firstQueryKB, pagefind.firstQueryKB, ratios.bytes),
    line('worst first query, KB', search.worstQueryKB, pagefind.worstQueryKB),
    line('worst ratio of a query', ratios.worstBytes, 1),
    line('query from cold, ms', search.queryMs, pagefind.queryMs),
  ].join('');
}
