import { copyFile, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inGroups } from '../content/in-groups.ts';
import { cardDrawer, openFace, type ShareCard } from '../publish/sharing/index.ts';

// Named by what they show, pictures of any city and any build can lie side by side.
const kept = fileURLToPath(new URL('../../node_modules/.astro/share-pictures', import.meta.url));

/**
 * Puts each card's picture, by its name, into a built site, below `/share/`, where pages name it for those who
 * share them. Those that no earlier build has drawn are drawn, and kept.
 */
export async function writeSharePictures(cards: ReadonlyMap<string, ShareCard>, site: string): Promise<void> {
  await mkdir(kept, { recursive: true });
  const there = new Set(await readdir(kept));
  await drawAll([...cards].filter(([name]) => !there.has(name)));
  const folder = join(site, 'share');
  await mkdir(folder, { recursive: true });
  await inGroups([...cards.keys()], (name) => copyFile(join(kept, name), join(folder, name)));
}

async function drawAll(cards: readonly [string, ShareCard][]): Promise<void> {
  if (cards.length === 0) return;
  const draw = await openFace().then(cardDrawer);
  for (const [name, card] of cards) {
    // Written aside and moved, so that a build that is stopped leaves no half picture.
    const aside = join(kept, `${name}.${process.pid}`);
    await writeFile(aside, await draw(card));
    await rename(aside, join(kept, name));
  }
}
