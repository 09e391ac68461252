import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A copy of the site, wherever it is. Paths are from the site's root: `/stories/x/index.html`. */
export interface Copy {
  /** A file's bytes, or undefined when the copy has no such file. Rejects when it cannot be asked. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** How many files it may be asked for at once, where that is few. */
  atOnce?: number;
}

/** A copy of which all files are known. */
export interface ListedCopy extends Copy {
  /** Every file, in the order of their paths. */
  list(): Promise<string[]>;
}

/** A copy in a folder. */
export function folderCopy(folder: string): ListedCopy {
  return {
    read: (path) =>
      readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined;
        throw error;
      }),
    list: async () => {
      const found = await readdir(folder, { recursive: true, withFileTypes: true });
      return found
        .filter((entry) => !entry.isDirectory())
        .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
        .sort();
    },
  };
}

/** As browsers do: a small server keeps others waiting for seconds. */
const CONNECTIONS = 6;

/** A copy on a web server, below an address. What else lies there cannot be known. */
export function siteCopy(address: string): Copy {
  const root = address.replace(/\/*$/, '');
  return {
    atOnce: CONNECTIONS,
    read: async (path) => {
      const at = root + path.split('/').map(encodeURIComponent).join('/');
      const response = await fetch(at, { cache: 'no-store' });
      if (response.ok || path === '/404.html') return new Uint8Array(await response.arrayBuffer());
      await response.body?.cancel();
      if (response.status === 404 || response.status === 410) return undefined;
      throw new Error(`${at} 回答 ${response.status}`);
    },
  };
}
