import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { stringify } from 'yaml';
import { sayInChinese } from '../locale/hard-coded.ts';
import type { forgeConfig } from './config.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Writes Decap's page and its `config.yml` into a folder, which any web server may serve. */
export async function writeForgeEditor(
  folder: string,
  config: ReturnType<typeof forgeConfig>,
): Promise<void> {
  await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [sayInChinese()],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      chunkSizeWarningLimit: 6000,
      rolldownOptions: { input: { index: resolve(root, 'index.html') } },
    },
  });
  await writeFile(
    join(folder, 'config.yml'),
    stringify(config, { lineWidth: 0, aliasDuplicateObjects: false }),
  );
}
