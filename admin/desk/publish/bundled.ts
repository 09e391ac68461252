import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listMedia } from '../../../src/content/read.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { settingsFiles } from '../../../src/model/settings/index.ts';

/**
 * What of the content goes into the bundled code, as a word to compare: the pictures, and the settings that hold
 * the site's address. All else is read when pages are drawn.
 */
export async function picturesAndAddress(): Promise<string> {
  const root = contentRoot();
  const files = [settingsFiles.site.path, ...(await listMedia(root))];
  const states = await Promise.all(
    files.map(async (file) => {
      const found = await stat(join(root, file)).catch(() => undefined);
      return [file, found?.size, found?.mtimeMs];
    }),
  );
  return JSON.stringify(states);
}
