import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { framed, type GitObject, type Oid } from './object.ts';

const compress = promisify(deflate);

/** Forces a folder's names to disk, so that what was renamed into it survives a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/**
 * Writes objects into a repository as git does: each one compressed into a temporary file, forced to disk,
 * renamed to its own hash. When `write` resolves, all of them survive a power cut; after a kill at any
 * instant, none of them is half there.
 */
export class ObjectWriter {
  readonly #objects: string;

  constructor(directory: string) {
    this.#objects = join(directory, 'objects');
  }

  async write(objects: readonly GitObject[]): Promise<void> {
    const distinct = new Map<Oid, GitObject>(objects.map((object) => [object.oid, object]));
    const folders = await Promise.all([...distinct.values()].map((object) => this.#place(object)));
    await Promise.all([...new Set(folders)].map(syncFolder));
  }

  /** Brings one object into its folder and gives back the folder, whose names are not yet on disk. */
  async #place(object: GitObject): Promise<string> {
    const folder = join(this.#objects, object.oid.slice(0, 2));
    const path = join(folder, object.oid.slice(2));
    if (await stat(path).catch(() => undefined)) {
      // A fresh date keeps `git gc` from taking the object for an abandoned one.
      const now = new Date();
      await utimes(path, now, now);
      return folder;
    }
    const temporary = join(folder, `tmp_obj_${randomBytes(8).toString('hex')}`);
    const bytes = await compress(framed(object), { level: 1 });
    const file = await this.#create(folder, temporary);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return folder;
  }

  async #create(folder: string, path: string) {
    try {
      return await open(path, 'wx', 0o444);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await mkdir(folder, { recursive: true });
      await syncFolder(this.#objects);
      return open(path, 'wx', 0o444);
    }
  }
}
