import { appendFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { GitError, runGit } from './git.ts';
import { syncFolder } from './object-writer.ts';

export const MAIN = 'refs/heads/main';

// What holds also when somebody runs git in the repository by hand.
const settings = `[core]
\tfsync = all
\tfsyncMethod = fsync
\tlogAllRefUpdates = false
[transfer]
\tfsckObjects = true
[gc]
\tauto = 0
`;

/**
 * Makes an empty bare repository, unless there is one: without hooks or templates, and with everything
 * forced to disk, also when somebody runs git in it by hand. It appears whole or not at all.
 */
export async function createRepository(directory: string): Promise<void> {
  if (await stat(join(directory, 'HEAD')).catch(() => undefined)) return;
  const parent = dirname(directory);
  const draft = join(parent, `.${basename(directory)}.new`);
  await mkdir(parent, { recursive: true });
  await rm(draft, { recursive: true, force: true });
  await runGit(draft, [
    'init',
    '--quiet',
    '--bare',
    '--template=',
    '--object-format=sha1',
    '--initial-branch=main',
    '--',
    draft,
  ]);
  await appendFile(join(draft, 'config'), settings);
  await syncFile(join(draft, 'HEAD'));
  await syncFile(join(draft, 'config'));
  await syncFolder(draft);
  await rename(draft, directory);
  await syncFolder(parent);
}

/**
 * Removes lock files that a killed git left behind. Only for the process that holds the desk's own lock:
 * nobody else may be writing to the repository then.
 */
export async function removeStaleLocks(directory: string): Promise<void> {
  const names = await readdir(join(directory, 'refs'), { recursive: true });
  const locks = names.filter((name) => name.endsWith('.lock')).map((name) => join('refs', name));
  for (const lock of [...locks, 'packed-refs.lock', 'packed-refs.new', 'HEAD.lock', 'config.lock'])
    await rm(join(directory, lock), { force: true });
}

/** Packs what has gathered and drops what nothing has named for two weeks. Safe beside running saves. */
export async function tidyRepository(directory: string): Promise<void> {
  await runGit(directory, ['gc', '--quiet', '--prune=2.weeks.ago']);
}

/** What `git fsck --strict` finds wrong; empty when the repository is sound. */
export async function inspectRepository(directory: string): Promise<string> {
  try {
    const printed = await runGit(directory, ['fsck', '--strict', '--full', '--no-dangling', '--no-progress']);
    return printed.toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitError) return error.message;
    throw error;
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
