import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkOptions } from '../check/index.ts';
import { contentOnce } from '../content/once.ts';
import { minuteAt } from '../model/time.ts';
import { linksRecord } from '../publish/inspection/index.ts';
import { inspectBuilt } from './inspect-built.ts';

/**
 * Inspects the built site and shows the result on it. `INSPECTION_HISTORY` names the `inspection.json` of the
 * build before: how long things have been as they are. Without it, this build is the first that is known.
 * `LINKS_RECORD` names what `npm run links` found.
 */
export function siteInspection(): AstroIntegration {
  return {
    name: 'inspection',
    hooks: {
      'astro:config:setup': () => {
        // Pages and inspection speak of one moment, also when the clock's minute turns between them.
        process.env.BUILD_TIME ||= minuteAt(Date.now());
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { counts } = await inspectBuilt(fileURLToPath(dir), {
          content: await contentOnce(),
          options: checkOptions(process.env),
          linksRecord: linksRecord(process.env),
          earlier: process.env.INSPECTION_HISTORY,
        });
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(
          `网站体检：${counts.red}项不合格，${counts.amber}项注意，${counts.green}项合格，用了 ${seconds} 秒`,
        );
      },
    },
  };
}
