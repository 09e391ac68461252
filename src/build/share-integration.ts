import { once } from 'node:events';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { siteOf } from '../content/load.ts';
import { momentIn } from '../content/moment.ts';
import { contentOnce } from '../content/once.ts';
import type { ShareCard } from '../publish/sharing/index.ts';
import { shareCardsOf } from './share-cards.ts';

// Named by what they show, pictures of any city and any build can lie side by side.
const kept = resolve('node_modules/.astro/share-pictures');

/**
 * Each page's picture for those who share it, below `/share/`. Those that no earlier build has drawn are drawn
 * in a thread of their own while the pages are.
 */
export function sharePictures(): AstroIntegration {
  let names: readonly string[] = [];
  let drawn: Promise<unknown> = Promise.resolve();
  return {
    name: 'share-pictures',
    hooks: {
      'astro:build:start': async () => {
        const cards = shareCardsOf(siteOf(await contentOnce(), momentIn(process.env)));
        names = [...cards.keys()];
        drawn = drawMissing(cards);
        // It is waited for when the pages are done; until then its failure must not end the process.
        drawn.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        await drawn;
        const folder = join(fileURLToPath(dir), 'share');
        await mkdir(folder, { recursive: true });
        await Promise.all(names.map((name) => copyFile(join(kept, name), join(folder, name))));
      },
    },
  };
}

async function drawMissing(cards: ReadonlyMap<string, ShareCard>): Promise<void> {
  await mkdir(kept, { recursive: true });
  const there = new Set(await readdir(kept));
  const missing = new Map([...cards].filter(([name]) => !there.has(name)));
  if (missing.size === 0) return;
  const worker = new Worker(new URL('./draw-share-pictures.ts', import.meta.url), {
    workerData: { folder: kept, cards: missing },
  });
  const [code] = await once(worker, 'exit');
  if (code !== 0) throw new Error('分享图没有画完');
}
