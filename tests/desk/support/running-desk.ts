import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { deskEnvironment } from './command.ts';

const run = promisify(execFile);

/** The desk as `npm run desk` starts it, with the editor's pages and a builder of the whole site. */
export interface RunningDesk {
  /** `http://127.0.0.1:port`. */
  address: string;
  /** What it printed for the first account. */
  firstPassword: string;
  environment: NodeJS.ProcessEnv;
  data: string;
  close(): Promise<void>;
}

let pages: Promise<string> | undefined;

/** The editor's pages, bundled once for all tests of a file, as `npm run build:editor` does. */
function editorPages(): Promise<string> {
  const folder = resolve('.cache/test-editor');
  pages ??= run(process.execPath, [resolve('scripts/build-editor.ts')], {
    // A test's own environment would make it a build for developers.
    env: { ...process.env, ADMIN_DIR: folder, NODE_ENV: 'production', VITEST: '' },
  }).then(() => folder);
  return pages;
}

/** Starts a desk in a process and a data folder of its own; `settings` are those of `desk.yml`. */
export async function runDesk(settings: Record<string, unknown> = {}): Promise<RunningDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-running-'));
  const data = join(folder, 'data');
  const config = join(folder, 'desk.yml');
  writeFileSync(config, stringify({ cms: await editorPages(), ...settings }));
  const environment = { ...deskEnvironment(data), DESK_CONFIG: config };
  const child = spawn(process.execPath, [resolve('scripts/desk.ts')], { env: environment });
  const said = await greeting(child);
  const find = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '';
  return {
    address: find(/网站：(http:\/\/\S+?)\/\n/),
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

/** What the desk prints once it listens and has its first account. */
function greeting(child: ChildProcess): Promise<string> {
  let said = '';
  let complained = '';
  child.stderr?.on('data', (chunk: Buffer) => (complained += chunk.toString('utf8')));
  return new Promise((done, fail) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('一次性密码')) done(said);
    });
    child.once('close', () => fail(new Error(`the desk did not start: ${complained}`)));
  });
}
