/**
 * `node scripts/bench/publish.ts [--edits 5] [--rest 12] [--json]`: how long one edit of the default content takes
 * from the moment that the desk has acknowledged it to the first visitor who reads it, at a real desk that builds the
 * whole site, beside what `astro build` takes for the same. The desk rests some seconds before each edit; without
 * any, the next builder has bundled nothing yet. Exit code 1 when the bar is not met.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { SEED } from './desk/entry.ts';
import { startDesk } from './desk/our-desk.ts';

const BAR_SECONDS = 10;

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '5' },
    rest: { type: 'string', default: '12' },
    json: { type: 'boolean', default: false },
  },
});

// Everybody may publish alone: what is measured is the machine, not three people.
const desk = await startDesk(1, { settings: { reviews: { default: [], units: {} } }, draft: false });
const page = `${desk.address}/news/bench-0/`;
const reads = async (words: string) => (await (await fetch(page)).text()).includes(words);
const waits: number[] = [];
try {
  for (let edit = 0; edit <= Number(values.edits); edit++) {
    await setTimeout(Number(values.rest) * 1000);
    const words = `第${edit}次修改，读者看得到。`;
    await desk.save(0, words);
    const acknowledged = performance.now();
    while (!(await reads(words))) await setTimeout(50);
    // The first one adds the page; the others are edits.
    if (edit > 0) waits.push(performance.now() - acknowledged);
  }
} finally {
  await desk.close();
}

/** Seconds that Astro's own command takes to build the same content, while the desk is down. */
async function astroBuild(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-publish-'));
  const env = { ...process.env, CONTENT_DIR: SEED, OUT_DIR: join(folder, 'site'), NODE_ENV: 'production' };
  const began = performance.now();
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env,
    maxBuffer: 64_000_000,
  });
  const seconds = (performance.now() - began) / 1000;
  await rm(folder, { recursive: true });
  return seconds;
}

const peer = await astroBuild();
const seconds = waits.map((ms) => ms / 1000).sort((a, b) => a - b);
const median = seconds[Math.floor(seconds.length / 2)] ?? Number.NaN;
if (values.json) process.stdout.write(`${JSON.stringify({ seconds, median, peer })}\n`);
else
  process.stdout.write(
    `live after an edit: median ${median.toFixed(1)} s, from ${seconds[0]?.toFixed(1)} to ${seconds.at(-1)?.toFixed(1)} s ` +
      `(bar ${BAR_SECONDS} s, load ${loadavg()[0]?.toFixed(1)}); ${(median / peer).toFixed(2)} of astro build, ${peer.toFixed(1)} s\n`,
  );
process.exitCode = median <= BAR_SECONDS ? 0 : 1;
