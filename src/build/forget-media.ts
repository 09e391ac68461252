import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { inGroups } from '../content/in-groups.ts';
import { listMedia } from '../content/read.ts';
import { sha256Of } from '../publish/provenance/index.ts';

/** What the bundler calls an original; what is drawn from it has more behind the hash. */
const ORIGINAL = /\.[\w-]{8}\.\w+$/;

/**
 * The bundler hands out the original of every picture of the content root that it has seen. Only drawings (SVG)
 * that a published page uses are left of them: photographs are shown drawn anew, without what a camera wrote into
 * them. They are known by their bytes.
 */
export async function forgetMedia(site: string, root: string, used: ReadonlySet<string>): Promise<void> {
  const media = await listMedia(root);
  const hashOf = async (file: string) => sha256Of(await readFile(file));
  const isShown = Map.groupBy(media, (file) => used.has(file) && extname(file) === '.svg');
  const kept = new Set(await inGroups(isShown.get(true) ?? [], (file) => hashOf(join(root, file))));
  const gone = isShown.get(false) ?? [];
  const hashes = new Set(await inGroups(gone, (file) => hashOf(join(root, file))));
  const kinds = new Set(gone.map(extname));
  const assets = join(site, 'assets');
  for (const name of await readdir(assets).catch(() => [])) {
    if (!kinds.has(extname(name)) || !ORIGINAL.test(name)) continue;
    const hash = await hashOf(join(assets, name));
    if (hashes.has(hash) && !kept.has(hash)) await rm(join(assets, name));
  }
}
