import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { inGroups } from '../content/in-groups.ts';
import { listMedia } from '../content/read.ts';
import { sha256Of } from '../publish/provenance/index.ts';

/**
 * Takes the pictures of the content root that no published page uses out of a built site: the bundler hands
 * out the original of every picture that it has seen. They are known by their bytes, whatever their names.
 */
export async function forgetMedia(site: string, root: string, used: ReadonlySet<string>): Promise<void> {
  const media = await listMedia(root);
  const hashOf = async (file: string) => sha256Of(await readFile(file));
  const isUsed = Map.groupBy(media, (file) => used.has(file));
  const kept = new Set(await inGroups(isUsed.get(true) ?? [], (file) => hashOf(join(root, file))));
  const gone = isUsed.get(false) ?? [];
  const hashes = new Set(await inGroups(gone, (file) => hashOf(join(root, file))));
  const kinds = new Set(gone.map(extname));
  const assets = join(site, 'assets');
  for (const name of await readdir(assets).catch(() => [])) {
    if (!kinds.has(extname(name))) continue;
    const hash = await hashOf(join(assets, name));
    if (hashes.has(hash) && !kept.has(hash)) await rm(join(assets, name));
  }
}
