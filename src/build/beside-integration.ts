import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { minuteAt } from '../model/time.ts';

/**
 * All that a build makes beside its pages: sharing pictures, the search index, the inspection, the signed list
 * of files. It runs in a thread of its own (`beside-pages.ts`), which begins with the pages and ends after
 * them. It must be the last integration: what is written after it is not in the list.
 */
export function besidePages(): AstroIntegration {
  let folder = '';
  let thread: Worker | undefined;
  let ended: Promise<unknown> = Promise.resolve();
  return {
    name: 'beside-pages',
    hooks: {
      'astro:config:setup': () => {
        // Pages and inspection speak of one moment, also when the clock's minute turns between them.
        process.env.BUILD_TIME ||= minuteAt(Date.now());
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // Comes when the folder has just been emptied.
      'astro:build:setup': () => {
        thread = new Worker(new URL('./beside-pages.ts', import.meta.url), { workerData: folder });
        // Pages that fail end the build, and this with it; a failure here is told when they are done.
        thread.unref();
        ended = once(thread, 'exit');
        ended.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        thread?.ref();
        thread?.on('message', (line: string) => logger.info(line));
        thread?.postMessage('pages are done');
        await ended;
      },
    },
  };
}
