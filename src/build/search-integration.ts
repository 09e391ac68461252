import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteOf } from '../content/load.ts';
import { momentIn } from '../content/moment.ts';
import { contentOnce } from '../content/once.ts';
import { indexSite } from '../find/search/index-site.ts';

/** Writes the search index beside the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        await indexSite(siteOf(await contentOnce(), momentIn(process.env)), fileURLToPath(dir));
        logger.info(`搜索索引用了 ${((performance.now() - start) / 1000).toFixed(1)} 秒`);
      },
    },
  };
}
