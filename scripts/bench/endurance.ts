/**
 * `node scripts/bench/endurance.ts [--kills 1000] [--publishes 50]`: the tests that the suite runs in small, in
 * full: kills of the whole desk and of its repository, and publications under visitors. Exit code 1 when anything
 * was lost, needed a repair, or was answered wrongly.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    publishes: { type: 'string', default: '50' },
  },
});

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'rooms', '--reporter', 'verbose'];

/** Runs tests, and gives back how they ended. */
function run(env: Record<string, string>, ...args: string[]): number {
  const options = { env: { ...process.env, ...env }, stdio: 'inherit' } as const;
  return spawnSync(process.execPath, [...vitest, ...args], options).status ?? 1;
}

const kills = ['tests/desk/kills', 'tests/desk/repository/kill.test.ts'];
const codes = [
  run({ DESK_KILLS: values.kills }, ...kills),
  run({ DESK_PUBLISHES: values.publishes }, 'tests/desk/publish', '-t', 'failed or a mixed answer'),
];
process.exitCode = Math.max(...codes);
