import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inGroups } from '../../../src/content/in-groups.ts';
import type { ContentFile, ContentRepository } from './content-repository.ts';
import type { Oid } from './object.ts';

/**
 * A folder that holds the files of a commit, for programs that read folders. Only what differs from the
 * last time is written. It belongs to this process alone and starts empty.
 */
export class Mirror {
  readonly folder: string;
  readonly #repository: ContentRepository;
  #held: ReadonlyMap<string, Oid> | undefined;

  constructor(repository: ContentRepository, folder: string) {
    this.#repository = repository;
    this.folder = folder;
  }

  /** Makes the folder hold these files and nothing else. After a failure it starts over the next time. */
  async hold(files: readonly ContentFile[]): Promise<void> {
    const before = this.#held ?? (await this.#empty());
    this.#held = undefined;
    const after = new Map(files.map(({ path, oid }) => [path, oid]));
    const gone = [...before.keys()].filter((path) => !after.has(path));
    const changed = files.filter(({ path, oid }) => before.get(path) !== oid);
    await inGroups(gone, (path) => rm(join(this.folder, path), { force: true }));
    await inGroups(changed, (file) => this.#write(file));
    this.#held = after;
  }

  async #empty(): Promise<Map<string, Oid>> {
    await rm(this.folder, { recursive: true, force: true });
    await mkdir(this.folder, { recursive: true });
    return new Map();
  }

  async #write({ path, oid }: ContentFile): Promise<void> {
    const target = join(this.folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await this.#repository.blob(oid));
  }
}
