import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeHelp } from './help/index.ts';
import { sayInChinese } from './locale/hard-coded.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles the editor's pages into a folder of their own. They stand apart from the site: its pages load
 * none of this, a release does not carry it, and publishing does not build it again.
 */
export async function buildEditor(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root,
    // Wherever the folder is served, its pages find their files beside them.
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [sayInChinese()],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: {
      alias: [
        { find: /^fuzzy$/, replacement: resolve(root, 'search/fuzzy.ts') },
        { find: '../constants/configSchema', replacement: resolve(root, 'config/judged.ts') },
      ],
    },
    build: {
      outDir: resolve(outDir),
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: { index: resolve(root, 'index.html') },
        // Loading it changes nothing: what nobody calls of it is left out, and with it what takes long to load.
        treeshake: { moduleSideEffects: [{ test: /[\\/]node_modules[\\/]lodash[\\/]/, sideEffects: false }] },
      },
    },
  });
  await writeHelp(resolve(outDir));
}
