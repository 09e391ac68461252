import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type SavingServer, saving } from './acknowledged.ts';
import { entryOf, pathOf } from './entry.ts';
import { makeWorktree } from './git-worktree.ts';

const MOST_TRIES = 200;

/** Starts the decap-server that is installed in `installed`, in git mode over a repository with the content in it. */
export async function startDecapServer(installed: string, durable: boolean): Promise<SavingServer> {
  const { folder, remove } = makeWorktree(durable);
  const program = createRequire(join(resolve(installed), 'package.json')).resolve('decap-server');
  const port = await freePort();
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      MODE: 'git',
      GIT_REPO_DIRECTORY: folder,
      BIND_HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}/api/v1`;
  const ask = (body: object) =>
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  while (!(await ask({ action: 'info', params: {} }).catch(() => undefined))) await setTimeout(100);
  return {
    async save(editor, words) {
      for (let tries = 0; ; tries++) {
        const answer = await ask(saving(pathOf(editor), entryOf(editor, words)));
        const said = await answer.text();
        if (answer.ok) return;
        // It gives up a save that has waited three seconds for its turn; an editor would try again.
        if (answer.status !== 500 || tries === MOST_TRIES)
          throw new Error(`decap-server refused a save: ${said}`);
        await setTimeout(10);
      }
    },
    async close() {
      const ended = once(child, 'close');
      child.kill();
      await ended;
      remove();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
