import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/**
 * Bundles the service worker, while the pages are drawn, into the site's root: from there alone may it serve
 * every page.
 */
export function offlineWorker(): AstroIntegration {
  let bundled: Promise<string> | undefined;
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:start': () => {
        bundled = bundle();
        // A failure is told when the pages are done.
        bundled.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        if (bundled) await writeFile(new URL('sw.js', dir), await bundled);
      },
    },
  };
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./worker.ts', import.meta.url));
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'worker' } },
  });
  for (const result of [results].flat())
    for (const file of 'output' in result ? result.output : []) if (file.type === 'chunk') return file.code;
  throw new Error('the service worker has no code');
}
