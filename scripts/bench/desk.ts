/**
 * `node scripts/bench/desk.ts [--rounds 3] [--saves 40] [--decap-server FOLDER] [--json]`: how long a save takes
 * until it is acknowledged, and how many a second 8 editors get through, at a real desk over HTTP; beside the same
 * saves as bare `git commit`s in a work tree, forced to disk as the desk's are, and beside a decap-server that is
 * installed in FOLDER (`npm i decap-server`), as it comes and forced to disk. Exit code 1 when a bar is not met.
 */
import { parseArgs } from 'node:util';
import { type SavingServer, saveInTurn } from './desk/acknowledged.ts';
import { startDecapServer } from './desk/decap-server.ts';
import { startGit } from './desk/git-worktree.ts';
import { startDesk } from './desk/our-desk.ts';

const EDITORS = 8;
/** The peers take hundreds of milliseconds for what the desk does in some. */
const PEER_SHARE = 0.1;
const BARS = { p50: 30, perSecond: 80 };

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    saves: { type: 'string', default: '40' },
    'decap-server': { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const saves = Number(values.saves);

/** One measurement: the middle of the waiting times in milliseconds, and saves a second. */
interface Measured {
  p50: number;
  perSecond: number;
}

async function measure(server: SavingServer, editors: number, each: number): Promise<Measured> {
  const { waits, seconds } = await saveInTurn(server, editors, each);
  const sorted = waits.toSorted((a, b) => a - b);
  return { p50: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, perSecond: waits.length / seconds };
}

const installed = values['decap-server'];
const servers: Record<string, { server: SavingServer; share: number }> = {
  desk: { server: await startDesk(EDITORS), share: 1 },
  'git commit': { server: startGit(), share: PEER_SHARE },
};
if (installed !== undefined)
  for (const durable of [false, true])
    servers[`decap-server, ${durable ? 'core.fsync=all' : 'as it comes'}`] = {
      server: await startDecapServer(installed, durable),
      share: PEER_SHARE,
    };

/** One editor alone, and all of them at once. */
type Both = Record<'one' | 'eight', Measured>;
const rounds: Record<string, Both>[] = [];
try {
  for (let round = 0; round < Number(values.rounds); round++) {
    const taken: Record<string, Both> = {};
    for (const [name, { server, share }] of Object.entries(servers)) {
      const each = Math.max(3, Math.round(saves * share));
      taken[name] = { one: await measure(server, 1, each), eight: await measure(server, EDITORS, each) };
    }
    rounds.push(taken);
  }
} finally {
  for (const { server } of Object.values(servers)) await server.close();
}

/** The best of the rounds: what else the machine did burdened the others. */
function bestOf(name: string, of: 'one' | 'eight'): Measured {
  const all = rounds.flatMap((round) => round[name]?.[of] ?? []);
  return {
    p50: Math.min(...all.map(({ p50 }) => p50)),
    perSecond: Math.max(...all.map(({ perSecond }) => perSecond)),
  };
}

const best = Object.keys(servers).map((name) => ({
  name,
  one: bestOf(name, 'one'),
  eight: bestOf(name, 'eight'),
}));
const desk = { one: bestOf('desk', 'one'), eight: bestOf('desk', 'eight') };

if (values.json) process.stdout.write(`${JSON.stringify({ best, rounds, bars: BARS }, null, 2)}\n`);
else {
  process.stdout.write(
    `saves acknowledged, the best of ${rounds.length} rounds; bars: p50 ${BARS.p50} ms, ${BARS.perSecond}/s\n` +
      '  one editor, p50   8 editors, p50   8 editors      desk : it\n',
  );
  for (const { name, one, eight } of best)
    process.stdout.write(
      `${one.p50.toFixed(1).padStart(14)} ms${eight.p50.toFixed(1).padStart(14)} ms${eight.perSecond.toFixed(1).padStart(12)}/s` +
        `${(desk.eight.perSecond / eight.perSecond).toFixed(1).padStart(14)}  ${name}\n`,
    );
}
process.exitCode = desk.one.p50 < BARS.p50 && desk.eight.perSecond >= BARS.perSecond ? 0 : 1;
