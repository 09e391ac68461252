/**
 * `node scripts/bench/editor.ts [--stations 3500] [--runs 5] [--json]`: how long an editor waits for the list
 * of a city's stations, and for a search in it, in a real browser at a real desk. Quickest and slowest runs.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import chromium from '@sparticuz/chromium';
import { type Page, chromium as playwright } from 'playwright-core';
import { makeCity, planOf, writeCity } from '../../src/sample/index.ts';
import { Person } from '../../tests/desk/support/person.ts';
import { runDesk } from '../../tests/desk/support/running-desk.ts';

const LIST = '#/collections/stations';
/** One character that most titles hold, two that many do, and a word in full. */
const WORDS = ['站', '社区', '志愿服务'];

const { values } = parseArgs({
  options: {
    stations: { type: 'string', default: '3500' },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});

/** Goes to a place of the editor; milliseconds until a card of the list is drawn under what `heading` says. */
const arrive = (page: Page, hash: string, heading: string): Promise<number> =>
  page.evaluate(
    ([hash, heading]) =>
      new Promise<number>((done) => {
        const began = performance.now();
        const look = () => {
          const said = document.querySelector('#nc-root main')?.textContent ?? '';
          const card = document.querySelector('#nc-root main li a[href*="/entries/"]');
          if (card && said.includes(heading)) done(performance.now() - began);
          else requestAnimationFrame(look);
        };
        location.hash = hash;
        requestAnimationFrame(look);
      }),
    [hash, heading] as const,
  );

const folder = await mkdtemp(join(tmpdir(), 'bench-editor-'));
const root = join(folder, 'content');
const { plan } = planOf(['--to', root, '--stations', values.stations]);
await writeCity(makeCity(plan), root);
const build = {
  command: [process.execPath, resolve('scripts/bench/editor/builder.ts')],
  folder: resolve('.'),
};
const desk = await runDesk({ build }, { DESK_SEED: root });
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const times = new Map<string, number[]>();
const note = (what: string, ms: number) => times.set(what, [...(times.get(what) ?? []), Math.round(ms)]);

try {
  while ((await fetch(`${desk.address}/find/editor.json`)).status !== 200)
    await new Promise((wait) => setTimeout(wait, 200));
  const editor = await Person.sitDown(browser, desk.address, 'admin');
  await editor.logInFirst(desk.firstPassword);
  const { page } = editor;
  for (let run = 0; run < Number(values.runs); run++) {
    await editor.open('desk');
    await page.getByRole('heading', { name: '工作台' }).waitFor();
    note('the list, from the workbench', await arrive(page, LIST, '服务站点'));
    for (const word of WORDS)
      note(`a search for ${word}`, await arrive(page, `${LIST}/search/${word}`, `“${word}”`));
    await page.goto('about:blank');
    const began = performance.now();
    await page.goto(`${desk.address}/admin/${LIST}`);
    await page.locator('#nc-root main li a[href*="/entries/"]').first().waitFor();
    note('the list, the editor opened at it', performance.now() - began);
  }
} finally {
  await browser.close();
  await desk.close();
  await rm(folder, { recursive: true, force: true });
}

const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
if (values.json)
  process.stdout.write(
    `${JSON.stringify({ stations: Number(values.stations), load, ms: Object.fromEntries(times) }, null, 2)}\n`,
  );
else {
  process.stdout.write(`${values.stations} stations, ms at the quickest and slowest, load ${load}\n`);
  for (const [what, all] of times)
    process.stdout.write(
      `${String(Math.min(...all)).padStart(7)} ${String(Math.max(...all)).padStart(7)}  ${what}\n`,
    );
}
