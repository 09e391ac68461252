import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadSite } from '../content/load.ts';
import { contentRoot } from '../content/root.ts';
import { indexSite } from '../find/search/index-site.ts';

/** Writes the search index beside the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        await indexSite(await loadSite(contentRoot()), fileURLToPath(dir));
        logger.info(`搜索索引用了 ${((performance.now() - start) / 1000).toFixed(1)} 秒`);
      },
    },
  };
}
