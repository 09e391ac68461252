import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const SHOWN = 12;

/**
 * A short name for the code in these files and folders below `root`: it changes when a byte or a name of
 * them changes, or when another Node runs it. What is not there counts as empty. `settings` are whatever
 * else decides what the code makes.
 */
export async function versionOf(
  root: string,
  parts: readonly string[],
  settings: readonly unknown[] = [],
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...settings]));
  for (const part of parts) await add(hash, root, join(root, part));
  return hash.digest('hex').slice(0, SHOWN);
}

async function add(hash: Hash, root: string, path: string): Promise<void> {
  for (const file of await filesAt(path)) {
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) continue;
    hash.update(`${relative(root, file).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
}

/** The files below a folder in a fixed order, or the path itself when it is no folder. */
async function filesAt(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
