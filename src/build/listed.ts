import { closeSync, openSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a page says in its head when nobody should be led to it. */
export const UNLISTED = 'noindex';

// It stands among the first lines of every page.
const HEAD_BYTES = 4096;

/**
 * For the sitemap: whether a built page, named by its full address, lets itself be listed. What was taken
 * down keeps its address, and nobody is led there.
 */
export const listedIn =
  (outDir: string, base: string) =>
  (page: string): boolean => {
    const path = decodeURI(new URL(page).pathname).slice(base.length);
    const file = openSync(join(resolve(outDir), path, 'index.html'), 'r');
    try {
      const head = Buffer.alloc(HEAD_BYTES);
      readSync(file, head);
      return !head.includes(`content="${UNLISTED}"`);
    } finally {
      closeSync(file);
    }
  };
