import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Origin } from '../components/context.ts';
import { lastChanges } from '../content/history.ts';
import { contentRoot } from '../content/root.ts';
import type { AnyEntry } from '../model/index.ts';
import { history } from './history.ts';

const last = lastChanges(history);

/** Where an entry's words stand, as this build found them: the file's SHA-256, and its last commit. */
export async function originOf({ file }: AnyEntry): Promise<Origin> {
  const bytes = await readFile(join(contentRoot(), file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const found = last.get(file);
  if (!found) return { file, sha256 };
  const { commit, at, blob } = found;
  return { file, sha256, commit, committedAt: at, asCommitted: blobName(bytes) === blob };
}

/** Git's name for some bytes. */
const blobName = (bytes: Buffer) =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
