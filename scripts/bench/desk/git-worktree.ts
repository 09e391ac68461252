import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SavingServer } from './acknowledged.ts';
import { entryOf, pathOf, SEED } from './entry.ts';

/** A repository with the content in its work tree; `durable` forces to disk what the desk does. */
export function makeWorktree(durable: boolean): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-git-'));
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  cpSync(SEED, folder, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  const settings: Record<string, string> = {
    'user.name': 'bench',
    'user.email': 'bench@desk.invalid',
    'gc.auto': '0',
    ...(durable ? { 'core.fsync': 'all', 'core.fsyncMethod': 'fsync' } : {}),
  };
  for (const [name, value] of Object.entries(settings)) git('config', name, value);
  git('add', '.');
  git('commit', '--quiet', '-m', 'content');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The least that a server with a work tree must do for a save: write the file, add it, commit it, one at a time. */
export function startGit(): SavingServer {
  const { folder, remove } = makeWorktree(true);
  const git = (...args: string[]) => promisify(execFile)('git', ['-C', folder, ...args]);
  let turn: Promise<unknown> = Promise.resolve();
  return {
    save(editor, words) {
      const path = pathOf(editor);
      const saved = turn.then(async () => {
        await writeFile(join(folder, path), entryOf(editor, words));
        await git('add', '--', path);
        await git('commit', '--quiet', '--no-verify', '-m', `save ${path}`);
      });
      turn = saved;
      return saved;
    },
    async close() {
      await turn;
      remove();
    },
  };
}
