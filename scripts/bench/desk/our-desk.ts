import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { type SavingServer, saving } from './acknowledged.ts';
import { entryOf, pathOf, SEED } from './entry.ts';

const script = resolve('scripts/desk.ts');
const PASSWORD = '月亮走我也走2026';

/** A desk that takes drafts and builds nothing of them. */
const DRAFTS_ONLY = {
  settings: { build: { command: ['node', resolve('scripts/bench/desk/no-site.ts')] } },
  draft: true,
};

/**
 * Starts the desk as `npm run desk` does, with settings of `desk.yml` and authors who have logged in, and waits
 * until it is at rest. What they save is a draft, or else public at once.
 */
export async function startDesk(
  editors: number,
  { settings, draft }: { settings: Record<string, unknown>; draft: boolean } = DRAFTS_ONLY,
): Promise<SavingServer & { address: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-desk-'));
  const config = join(folder, 'desk.yml');
  writeFileSync(config, stringify(settings));
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DESK_CONFIG: config,
    DESK_DATA: join(folder, 'data'),
    DESK_SEED: SEED,
    DESK_PORT: '0',
    DESK_LOG_LEVEL: 'silent',
  };
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressOf(child);
  const headers: Record<string, string>[] = [];
  for (let editor = 0; editor < editors; editor++) {
    const name = `bench-${editor}`;
    const add = ['user', 'add', name, '--name', `编辑${editor}`, '--duty', '编辑', '--role', 'author'];
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...add], { env });
    headers.push(await logIn(address, name, stdout.trim().split('：').at(-1) ?? ''));
  }
  await atRest(address, headers[0] ?? {});
  return {
    address,
    async save(editor, words) {
      const answer = await fetch(`${address}/admin/api/cms`, {
        method: 'POST',
        headers: headers[editor] ?? {},
        body: JSON.stringify(saving(pathOf(editor), entryOf(editor, words), draft)),
      });
      if (!answer.ok) throw new Error(`the desk refused a save: ${await answer.text()}`);
      await answer.arrayBuffer();
    },
    async close() {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout)
    for await (const line of createInterface(child.stdout)) {
      const address = /编辑台：(http:\/\/\S+?)\/admin\//.exec(line)?.[1];
      if (address) return address;
    }
  throw new Error('the desk did not start');
}

/** Logs an author in with a one-time password; gives back the headers of what their browser sends. */
async function logIn(address: string, name: string, oneTime: string): Promise<Record<string, string>> {
  const headers: Record<string, string> = { origin: address, 'content-type': 'application/json' };
  const post = (path: string, body: object) =>
    fetch(`${address}/admin/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const login = await post('login', { name, password: oneTime });
  headers.cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  headers['x-desk-token'] = ((await login.json()) as { token: string }).token;
  const changed = await post('password', { current: oneTime, next: PASSWORD });
  if (!changed.ok) throw new Error(`no password for ${name}: ${await changed.text()}`);
  return headers;
}

/** Resolves once nothing is built or bundled any more: a save would have to share the processor with it. */
async function atRest(address: string, headers: Record<string, string>): Promise<void> {
  const idle = async () => {
    const publishing = await fetch(`${address}/admin/api/publishing`, { headers });
    const { stage, live } = (await publishing.json()) as { stage: string; live: unknown };
    return stage === 'idle' && live !== null && (await fetch(`${address}/admin/`)).ok;
  };
  while (!(await idle())) await setTimeout(500);
}
