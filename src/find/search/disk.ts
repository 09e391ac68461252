import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FetchFile } from './files.ts';

/** Files of an index on this machine's disk. */
export const filesIn =
  (folder: string): FetchFile =>
  (path) =>
    readFile(join(folder, path));
