import { resolve } from 'node:path';
import { type Alias, build } from 'vite';
import { sayInChinese } from './locale/hard-coded.ts';

interface Pages {
  /** The folder of `index.html`. */
  root: string;
  outDir: string;
  /** Modules that others take the place of. */
  alias?: Alias[];
  /** Kilobytes above which a file is worth a warning. */
  warnAbove: number;
}

/** Bundles pages that hold Decap, its hard-coded words in Chinese, into a folder that may be served anywhere. */
export async function bundlePages({ root, outDir, alias = [], warnAbove }: Pages): Promise<void> {
  await build({
    configFile: false,
    root,
    // Wherever the folder is served, its pages find their files beside them.
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [sayInChinese()],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: { alias },
    build: {
      outDir: resolve(outDir),
      emptyOutDir: true,
      chunkSizeWarningLimit: warnAbove,
      rolldownOptions: {
        input: { index: resolve(root, 'index.html') },
        // Loading it changes nothing: what nobody calls of it is left out, and with it what takes long to load.
        treeshake: { moduleSideEffects: [{ test: /[\\/]node_modules[\\/]lodash[\\/]/, sideEffects: false }] },
      },
    },
  });
}
