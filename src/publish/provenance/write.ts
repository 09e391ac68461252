import type { KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inGroups } from '../../content/in-groups.ts';
import { folderCopy } from './copies.ts';
import { sha256Of } from './hash.ts';
import { fingerprintOf, publicPem, signed } from './keys.ts';
import { composeManifest, MANIFEST, PUBLIC_KEY, parseDraft, SIGNATURE } from './manifest.ts';

/**
 * Completes the list of a built site's files, of which the build has written what it knows of the entries,
 * and signs it. Must run after everything else that writes into the folder. Gives back how many files are
 * listed.
 */
export async function writeProvenance(folder: string, key: KeyObject | undefined): Promise<number> {
  const known = parseDraft(await readFile(join(folder, MANIFEST), 'utf8'));
  if (key) await writeFile(join(folder, PUBLIC_KEY), publicPem(key));
  const paths = (await folderCopy(folder).list()).filter((path) => path !== MANIFEST);
  const hashes = await inGroups(paths, async (path) => sha256Of(await readFile(join(folder, path))));
  const files = Object.fromEntries(paths.map((path, at) => [path, hashes[at] ?? '']));
  const signer = key ? { algorithm: 'Ed25519' as const, fingerprint: fingerprintOf(key) } : null;
  const list = Buffer.from(composeManifest({ ...known, key: signer, files }), 'utf8');
  await writeFile(join(folder, MANIFEST), list);
  if (key) await writeFile(join(folder, SIGNATURE), signed(list, key));
  return paths.length;
}
