/**
 * `node scripts/bench/first-results.ts [--site dist] [--pagefind FOLDER] [--slowdown 4] [--runs 3] [--json]`: how long a
 * visitor waits for the first ten results on a page that is open and idle, its processor slowed: from the press
 * of Enter to the frame that shows them, each query the first one of its visit. Beside it Pagefind as it comes,
 * over the same entries, in the same browser; of each query the quickest run. The site is the one that
 * `npm run build` wrote from `CONTENT_DIR`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { loadSite } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { recordsOf } from '../../src/find/search/records.ts';
import { serve } from '../../tests/support/serve.ts';
import { everydayQueries } from './search/everyday.ts';
import { indexPages, writePages } from './search/pagefind.ts';
import { PEER_PAGE } from './search/peer-page.ts';

const SEED = 7;
const IDLE_MS = 500;
const GIVE_UP_MS = 30_000;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    pagefind: { type: 'string', default: dirname(dirname(fileURLToPath(import.meta.resolve('pagefind')))) },
    slowdown: { type: 'string', default: '4' },
    runs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const scratch = await mkdtemp(join(tmpdir(), 'bench-first-results-'));
const documents = recordsOf(await loadSite(contentRoot()));
const queries = everydayQueries(documents, SEED);
await writePages(documents, scratch);
await indexPages(values.pagefind, scratch, join(scratch, 'pagefind'));
await writeFile(join(scratch, 'index.html'), PEER_PAGE);

const [ours, theirs] = await Promise.all([serve(values.site), serve(scratch)]);
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const report = await measure(browser);
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : told(report));
} finally {
  await browser.close();
  ours.close();
  theirs.close();
  await rm(scratch, { recursive: true });
}

async function measure(browser: Browser) {
  const search = await visit(browser, `${ours.url}/search/`);
  const pagefind = await visit(browser, `${theirs.url}/`);
  const times = queries.map((query) => ({
    query,
    search: Number.POSITIVE_INFINITY,
    pagefind: Number.POSITIVE_INFINITY,
  }));
  for (let run = 0; run < Number(values.runs); run++)
    // In turn, so that what else the machine does burdens both alike.
    for (const time of times) {
      time.search = Math.min(time.search, await search(time.query));
      time.pagefind = Math.min(time.pagefind, await pagefind(time.query));
    }
  const medians = {
    search: median(times.map(({ search }) => search)),
    pagefind: median(times.map(({ pagefind }) => pagefind)),
  };
  return { entries: documents.length, slowdown: Number(values.slowdown), times, medians };
}

/** Visits a page at a phone's width, lets what it keeps for later settle, and returns what asks it a query. */
async function visit(browser: Browser, url: string): Promise<(query: string) => Promise<number>> {
  const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  const page = await context.newPage();
  const processor = await context.newCDPSession(page);
  await page.goto(url);
  await page.waitForTimeout(4 * IDLE_MS);
  const slow = (rate: number) => processor.send('Emulation.setCPUThrottlingRate', { rate });
  return async (query) => {
    await page.goto(url);
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await page.locator('main input[type=search]').fill(query);
    await page.waitForTimeout(IDLE_MS);
    await slow(Number(values.slowdown));
    const waited = await page.evaluate(untilShown, GIVE_UP_MS);
    await slow(1);
    return waited;
  };
}

/** In the page: presses Enter, and counts the milliseconds to the frame that shows results. */
function untilShown(giveUp: number): Promise<number> {
  return new Promise((shown, failed) => {
    setTimeout(() => failed(new Error('nothing was shown')), giveUp);
    const began = performance.now();
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-search-result]') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => shown(performance.now() - began)));
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.querySelector<HTMLInputElement>('main input[type=search]')?.form?.requestSubmit();
  });
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function told({ entries, slowdown, times, medians }: Awaited<ReturnType<typeof measure>>): string {
  const line = (name: string, search: number, pagefind: number) =>
    `${search.toFixed(0).padStart(8)}${pagefind.toFixed(0).padStart(8)}${(search / pagefind).toFixed(2).padStart(8)}  ${name}\n`;
  return [
    `first results of ${entries} entries at ${slowdown}× slowdown, ms: the search, Pagefind as it comes, and their ratio\n`,
    ...times.map(({ query, search, pagefind }) => line(query, search, pagefind)),
    line('median', medians.search, medians.pagefind),
  ].join('');
}
