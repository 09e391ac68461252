import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { bundlePages } from '../bundle.ts';
import type { forgeConfig } from './config.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Writes Decap's page and its `config.yml` into a folder, which any web server may serve. */
export async function writeForgeEditor(
  folder: string,
  config: ReturnType<typeof forgeConfig>,
): Promise<void> {
  await bundlePages({ root, outDir: folder, warnAbove: 6000 });
  await writeFile(
    join(folder, 'config.yml'),
    stringify(config, { lineWidth: 0, aliasDuplicateObjects: false }),
  );
}
