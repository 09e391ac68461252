import { copyFile, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inGroups } from '../content/in-groups.ts';
import { cardDrawer, openFace, type ShareCard } from '../publish/sharing/index.ts';

// Named by what they show, pictures of any city and any build can lie side by side.
const KEPT = fileURLToPath(new URL('../../node_modules/.astro/share-pictures', import.meta.url));
const UNUSED_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Puts each card's picture, by its name, into a built site, below `/share/`, where pages name it for those who
 * share them. Those that no earlier build has drawn are drawn, and kept until no build has used them for a month.
 */
export async function writeSharePictures(
  cards: ReadonlyMap<string, ShareCard>,
  site: string,
  kept = KEPT,
): Promise<void> {
  await mkdir(kept, { recursive: true });
  const absent = await inGroups([...cards], async (card) =>
    (await isUsed(join(kept, card[0]))) ? [] : [card],
  );
  await drawAll(absent.flat(), kept);
  const folder = join(site, 'share');
  await mkdir(folder, { recursive: true });
  await inGroups([...cards.keys()], (name) => copyFile(join(kept, name), join(folder, name)));
  await forgetUnused(cards, kept);
}

/** Marks a kept picture as used, if there is one: its file is as old as its last use, so no other build forgets it. */
async function isUsed(file: string): Promise<boolean> {
  const now = new Date();
  try {
    await utimes(file, now, now);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Other builds' pictures go a month after their last use. */
async function forgetUnused(used: ReadonlyMap<string, ShareCard>, kept: string): Promise<void> {
  const now = Date.now();
  await inGroups(await readdir(kept), async (name) => {
    const file = join(kept, name);
    if (used.has(name)) return;
    // Another build may be forgetting it as well.
    const last = await stat(file).catch(() => undefined);
    if (last && now - last.mtimeMs > UNUSED_MS) await rm(file, { force: true });
  });
}

async function drawAll(cards: readonly [string, ShareCard][], kept: string): Promise<void> {
  if (cards.length === 0) return;
  const draw = await openFace().then(cardDrawer);
  for (const [name, card] of cards) {
    // Written aside and moved, so that a build that is stopped leaves no half picture.
    const aside = join(kept, `${name}.${process.pid}`);
    await writeFile(aside, await draw(card));
    await rename(aside, join(kept, name));
  }
}
