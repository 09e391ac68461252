import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beside } from './beside.ts';

/**
 * Makes all that belongs to a site beside its pages, while they are drawn and after. It must be the last
 * integration: what is written after it is not in the list of the site's files.
 */
export function besidePages(): AstroIntegration {
  let folder = '';
  return {
    name: 'beside-pages',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') beside();
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // Comes when the folder has just been emptied.
      'astro:build:setup': () => beside().pagesBegin(folder),
      'astro:build:done': async ({ logger }) => {
        for (const line of await beside().pagesDone()) logger.info(line);
      },
    },
  };
}
