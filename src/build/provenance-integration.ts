import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteOf } from '../content/load.ts';
import { momentIn } from '../content/moment.ts';
import { contentOnce } from '../content/once.ts';
import { contentRoot } from '../content/root.ts';
import { readSigningKey, writeProvenance } from '../publish/provenance/index.ts';
import { forgetMedia } from './forget-media.ts';
import { mediaInUse } from './media.ts';

/**
 * Takes out what no published page uses, lists every file of the built site with its hash, and signs the
 * list with the key that `SIGNING_KEY` names. It must be the last integration: what is written after it is not
 * in the list.
 */
export function provenance(): AstroIntegration {
  return {
    name: 'provenance',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const key = await readSigningKey(process.env.SIGNING_KEY);
        const folder = fileURLToPath(dir);
        const root = contentRoot();
        await forgetMedia(folder, root, mediaInUse(siteOf(await contentOnce(), momentIn(process.env))));
        const files = await writeProvenance(folder, key);
        logger.info(`清单写了 ${files} 个文件，${key ? '已签名' : '没有签名（没有设 SIGNING_KEY）'}`);
      },
    },
  };
}
