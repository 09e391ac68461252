/** A thread of its own that draws the sharing pictures it is given, by their names, into a folder. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { cardDrawer, openFace, type ShareCard } from '../publish/sharing/index.ts';

const { folder, cards } = workerData as { folder: string; cards: ReadonlyMap<string, ShareCard> };

const draw = await openFace().then(cardDrawer);
for (const [name, card] of cards) {
  // Written aside and moved, so that a build that is stopped leaves no half picture.
  const aside = join(folder, `${name}.${process.pid}`);
  await writeFile(aside, await draw(card));
  await rename(aside, join(folder, name));
}
