import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { deskEnvironment } from './command.ts';

/** The desk as `npm run desk` starts it, which bundles the editor's pages and builds the whole site. */
export interface RunningDesk {
  /** `http://127.0.0.1:port`. */
  address: string;
  /** What it printed for the first account. */
  firstPassword: string;
  environment: NodeJS.ProcessEnv;
  data: string;
  close(): Promise<void>;
}

/** Starts a desk in a process and a data folder of its own; `settings` are those of `desk.yml`, `more` of the environment. */
export async function runDesk(
  settings: Record<string, unknown> = {},
  more: NodeJS.ProcessEnv = {},
): Promise<RunningDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-running-'));
  const data = join(folder, 'data');
  const config = join(folder, 'desk.yml');
  writeFileSync(config, stringify({ cms: join(folder, 'cms'), ...settings }));
  const environment = { ...deskEnvironment(data), DESK_CONFIG: config, ...more };
  const child = spawn(process.execPath, [resolve('scripts/desk.ts')], { env: environment });
  const said = await greeting(child);
  const find = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '';
  const address = find(/编辑台：(http:\/\/\S+?)\/admin\/\n/);
  await editorPages(address);
  return {
    address,
    firstPassword: find(/一次性密码（[^）]*）：(\S+)/),
    environment,
    data,
    close: async () => {
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits for the editor's pages, which the desk bundles when it starts. */
async function editorPages(address: string): Promise<void> {
  while ((await fetch(`${address}/admin/`)).status !== 200)
    await new Promise((wait) => setTimeout(wait, 200));
}

/** What the desk prints once it listens and has its first account. */
function greeting(child: ChildProcess): Promise<string> {
  let said = '';
  let complained = '';
  child.stderr?.on('data', (chunk: Buffer) => (complained += chunk.toString('utf8')));
  return new Promise((done, fail) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (/一次性密码.*\n/.test(said) && /编辑台：.*\n/.test(said)) done(said);
    });
    child.once('close', () => fail(new Error(`the desk did not start: ${complained}`)));
  });
}
