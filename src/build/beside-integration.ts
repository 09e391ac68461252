import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beside } from './beside.ts';
import { mayDraw } from './drawing.ts';

/**
 * Makes all that belongs to a site beside its pages, while they are drawn and after. It must be the last
 * integration: what is written after it is not in the list of the site's files.
 */
export function besidePages(): AstroIntegration {
  let folder = '';
  return {
    name: 'beside-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          setup: async () => {
            await mayDraw();
            beside().pagesBegin(folder);
            await own.setup?.();
          },
        })),
      'astro:build:done': async ({ logger }) => {
        for (const line of await beside().pagesDone()) logger.info(line);
      },
    },
  };
}
