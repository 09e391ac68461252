import { copyFile, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cardDrawer, openFace, type ShareCard } from '../publish/sharing/index.ts';

// Named by what they show, pictures of any city and any build can lie side by side.
const kept = resolve('node_modules/.astro/share-pictures');

/** Draws those cards, by their pictures' names, that no earlier build has drawn, and keeps them. */
export async function drawSharePictures(cards: ReadonlyMap<string, ShareCard>): Promise<void> {
  await mkdir(kept, { recursive: true });
  const there = new Set(await readdir(kept));
  const missing = [...cards].filter(([name]) => !there.has(name));
  if (missing.length === 0) return;
  const draw = await openFace().then(cardDrawer);
  for (const [name, card] of missing) {
    // Written aside and moved, so that a build that is stopped leaves no half picture.
    const aside = join(kept, `${name}.${process.pid}`);
    await writeFile(aside, await draw(card));
    await rename(aside, join(kept, name));
  }
}

/** Puts drawn pictures into a built site, below `/share/`, where pages name them for those who share them. */
export async function copySharePictures(names: Iterable<string>, site: string): Promise<void> {
  const folder = join(site, 'share');
  await mkdir(folder, { recursive: true });
  await Promise.all([...names].map((name) => copyFile(join(kept, name), join(folder, name))));
}
