/**
 * `node scripts/bench/privacy.ts [--seed S] [--count 12000] [--pages 1200] [--show 10] [--json]`: plants personal
 * identifiers of every kind in every disguise and place, and writes pages of near misses; reports what the
 * check missed, found on the wrong line, or found where nothing was. Exit code 1 when the bar is not met.
 */
import { parseArgs } from 'node:util';
import { scan } from '../../src/check/index.ts';
import { readContent } from '../../src/content/read.ts';
import { contentRoot } from '../../src/content/root.ts';
import { type Case, cleanPages, judge, plants } from './privacy/measure.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'seven' },
    count: { type: 'string', default: '12000' },
    pages: { type: 'string', default: '1200' },
    show: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  },
});

const planted = plants(values.seed, Number(values.count));
const clean = cleanPages(values.seed, Number(values.pages));
const found = judge(planted);
const alarms = judge(clean).flatMap((said, at) => said.map((what) => ({ what, page: clean[at] })));
const missed = planted.filter(({ rule = '' }, at) => !found[at]?.some((what) => what.startsWith(`${rule}:`)));
const misplaced = planted.filter(
  ({ rule, line }, at) =>
    found[at]?.some((what) => what.startsWith(`${rule}:`)) &&
    !found[at].some((what) => what.startsWith(`${rule}:${line} `)),
);
const revealed = planted.filter(({ secret }, at) => found[at]?.some((what) => what.includes(secret)));
const alarmed = new Set(alarms.map(({ page }) => page)).size;

const perKind = Object.entries(Object.groupBy(planted, ({ kind }) => kind)).map(([kind, cases = []]) => ({
  kind,
  planted: cases.length,
  missed: cases.filter((one) => missed.includes(one)).length,
  misplaced: cases.filter((one) => misplaced.includes(one)).length,
}));
const report = {
  seed: values.seed,
  perKind,
  planted: planted.length,
  missed: missed.length,
  misplaced: misplaced.length,
  revealed: revealed.length,
  pages: clean.length,
  alarmed,
  speed: await speed(),
};

process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : told());
const bar = missed.length === 0 && revealed.length === 0 && alarmed * 1000 <= clean.length;
process.exitCode = bar ? 0 : 1;

/** Processor time of the gate alone over the default content, for each entry. */
async function speed() {
  const { entries } = await readContent(contentRoot());
  const before = process.cpuUsage().user;
  for (const { source } of entries) scan(source);
  const ms = (process.cpuUsage().user - before) / 1000;
  return {
    entries: entries.length,
    ms: Math.round(ms),
    msPerThousand: Math.round((ms / entries.length) * 1000),
  };
}

function told(): string {
  const rows = perKind.map(
    (row) =>
      `${row.kind.padEnd(10)}${String(row.planted).padStart(8)}${String(row.missed).padStart(8)}${String(row.misplaced).padStart(8)}\n`,
  );
  const show = Number(values.show);
  return [
    `seed ${report.seed}      planted  missed  on another line\n`,
    ...rows,
    `${planted.length} planted: ${missed.length} missed, ${misplaced.length} on another line, ${revealed.length} shown in full\n`,
    `${clean.length} clean pages: ${alarmed} with a false alarm\n`,
    `${report.speed.entries} entries read by the gate in ${report.speed.ms} ms of processor time\n`,
    ...evenly(missed)
      .slice(0, show)
      .map((one) => `missed ${one.kind} in ${one.host}: ${excerpt(one)}\n`),
    ...misplaced
      .slice(0, show)
      .map((one) => `on another line than ${one.line}: ${one.kind} in ${one.host}: ${excerpt(one)}\n`),
    ...alarms.slice(0, show).map(({ what, page }) => `alarm ${what}: ${page ? lineOf(page, what) : ''}\n`),
  ].join('');
}

/** One of each kind in turn, so that a few lines show them all. */
function evenly(cases: readonly Case[]): Case[] {
  const piles = Object.values(Object.groupBy(cases, ({ kind }) => kind)).map((pile = []) => pile);
  const deepest = Math.max(0, ...piles.map(({ length }) => length));
  return Array.from({ length: deepest }, (_, at) => piles.flatMap((pile) => pile.slice(at, at + 1))).flat();
}

/** A plant without what every page begins with. */
function excerpt({ text }: Case): string {
  return JSON.stringify(text.replace('---\ntitle: 见闻\nslug: p\n---\n\n', '').slice(0, 260));
}

function lineOf({ text }: Case, what: string): string {
  return text.split('\n')[Number(/:(\d+)/.exec(what)?.[1]) - 1] ?? '';
}
