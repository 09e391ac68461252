import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePages } from './bundle.ts';
import { writeHelp } from './help/index.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles the editor's pages into a folder of their own. They stand apart from the site: its pages load
 * none of this, a release does not carry it, and publishing does not build it again.
 */
export async function buildEditor(outDir: string): Promise<void> {
  const alias = [
    { find: /^fuzzy$/, replacement: resolve(root, 'search/fuzzy.ts') },
    { find: '../constants/configSchema', replacement: resolve(root, 'config/judged.ts') },
  ];
  await bundlePages({ root, outDir, alias, warnAbove: 2000 });
  await writeHelp(resolve(outDir));
}
