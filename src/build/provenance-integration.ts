import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSigningKey, writeProvenance } from '../publish/provenance/index.ts';

/**
 * Lists every file of the built site with its hash, and signs the list with the key that `SIGNING_KEY` names.
 * It must be the last integration: what is written after it is not in the list.
 */
export function provenance(): AstroIntegration {
  return {
    name: 'provenance',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const key = await readSigningKey(process.env.SIGNING_KEY);
        const files = await writeProvenance(fileURLToPath(dir), key);
        logger.info(`清单写了 ${files} 个文件，${key ? '已签名' : '没有签名（没有设 SIGNING_KEY）'}`);
      },
    },
  };
}
