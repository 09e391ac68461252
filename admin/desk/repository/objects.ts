import { Cache } from './cache.ts';
import { type Commit, decodeCommit } from './commit.ts';
import type { GitObject, Oid } from './object.ts';
import type { ObjectReader } from './object-reader.ts';
import type { ObjectWriter } from './object-writer.ts';
import { decodeTree, type TreeItem } from './tree.ts';

const CACHE_BYTES = 96_000_000;

/** Objects by name, decoded; an object never changes, so what was read once is kept. */
export class Objects {
  readonly #reader: ObjectReader;
  readonly #writer: ObjectWriter;
  readonly #staged = new Map<Oid, GitObject>();
  readonly #kept = new Cache<GitObject>(CACHE_BYTES);
  readonly #trees = new Cache<readonly TreeItem[]>(CACHE_BYTES / 4);
  readonly #commits = new Cache<Commit>(CACHE_BYTES / 16);

  constructor(reader: ObjectReader, writer: ObjectWriter) {
    this.#reader = reader;
    this.#writer = writer;
  }

  async blob(oid: Oid): Promise<Buffer> {
    return (await this.#read(oid, 'blob')).content;
  }

  async tree(oid: Oid): Promise<readonly TreeItem[]> {
    const known = this.#trees.get(oid);
    if (known) return known;
    const { content } = await this.#read(oid, 'tree');
    const items = decodeTree(content);
    this.#trees.set(oid, items, content.length);
    return items;
  }

  async commit(oid: Oid): Promise<Commit> {
    const known = this.#commits.get(oid);
    if (known) return known;
    const { content } = await this.#read(oid, 'commit');
    const commit = decodeCommit(content);
    this.#commits.set(oid, commit, content.length);
    return commit;
  }

  /** Makes objects readable that are not on disk yet; `persist` or `discard` must follow. */
  stage(objects: readonly GitObject[]): void {
    for (const object of objects) this.#staged.set(object.oid, object);
  }

  /** Brings objects to disk; when it resolves, they survive a power cut. */
  async persist(objects: readonly GitObject[]): Promise<void> {
    this.stage(objects);
    await this.#writer.write(objects);
    for (const object of objects) this.#remember(object);
    this.discard(objects);
  }

  discard(objects: readonly GitObject[]): void {
    for (const { oid } of objects) this.#staged.delete(oid);
  }

  #remember(object: GitObject): void {
    this.#kept.set(object.oid, object, object.content.length);
  }

  async #read(oid: Oid, type: GitObject['type']): Promise<GitObject> {
    const known = this.#staged.get(oid) ?? this.#kept.get(oid);
    const object = known ?? (await this.#reader.read(oid));
    if (object.type !== type) throw new Error(`object ${oid} is a ${object.type}, not a ${type}`);
    if (!known) this.#remember(object);
    return object;
  }
}
