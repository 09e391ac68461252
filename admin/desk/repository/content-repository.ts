import { resolve } from 'node:path';
import { Branch, commitOf, type Plan, type Step } from './branch.ts';
import type { Commit } from './commit.ts';
import { createRepository, MAIN } from './create.ts';
import { runGit } from './git.ts';
import { blobOf, type Oid } from './object.ts';
import { ObjectReader } from './object-reader.ts';
import { ObjectWriter } from './object-writer.ts';
import { Objects } from './objects.ts';
import { Refs } from './refs.ts';
import type { RefChange } from './update-ref.ts';

/** A file at a commit. */
export interface ContentFile {
  path: string;
  oid: Oid;
}

/** Branches of entries that are not public yet: `refs/heads/cms/<collection>/<slug>`. */
const DRAFTS = 'refs/heads/cms/';
/** Uploaded files that no published entry uses yet. */
const SHELF = 'refs/heads/shelf';

/** A draft, named as the editor's browser names it, and its newest commit. */
export interface DraftRef {
  collection: string;
  slug: string;
  tip: Oid;
}

// A slug may have slashes, which as folders of refs could clash with another slug; it never has dots.
export const draftRef = (collection: string, slug: string): string =>
  `${DRAFTS}${collection}/${slug.replaceAll('/', '.')}`;

/**
 * The content, as a bare git repository without a work tree. `main` is what is public. A draft is a branch
 * of its own that holds just the files it changes. Whatever resolves here survives a power cut.
 */
export class ContentRepository {
  readonly directory: string;
  /** Steps on the public content. */
  readonly main: Branch;
  /** Steps on the uploaded files. */
  readonly shelf: Branch;
  readonly #reader: ObjectReader;
  readonly #objects: Objects;
  readonly #refs: Refs;

  private constructor(directory: string) {
    this.directory = directory;
    this.#reader = new ObjectReader(directory);
    this.#objects = new Objects(this.#reader, new ObjectWriter(directory));
    this.#refs = new Refs(directory);
    const branch = (ref: string) =>
      new Branch(ref, { objects: this.#objects, refs: this.#refs, head: () => this.#reader.resolve(ref) });
    this.main = branch(MAIN);
    this.shelf = branch(SHELF);
  }

  /** Opens the repository, making an empty one where there is none. */
  static async open(directory: string): Promise<ContentRepository> {
    const absolute = resolve(directory);
    await createRepository(absolute);
    return new ContentRepository(absolute);
  }

  /** The newest public commit, or undefined while nothing was ever published. */
  head(): Promise<Oid | undefined> {
    return this.#reader.resolve(MAIN);
  }

  shelfHead(): Promise<Oid | undefined> {
    return this.#reader.resolve(SHELF);
  }

  draftTip(collection: string, slug: string): Promise<Oid | undefined> {
    return this.#reader.resolve(draftRef(collection, slug));
  }

  async drafts(): Promise<DraftRef[]> {
    const printed = await runGit(this.directory, [
      'for-each-ref',
      '--format=%(objectname) %(refname)',
      DRAFTS,
    ]);
    const lines = printed.toString('utf8').split('\n').filter(Boolean);
    return lines.map((line) => {
      const [tip = '', name = ''] = line.split(' ');
      const [collection = '', slug = ''] = name.slice(DRAFTS.length).split('/');
      return { collection, slug: slug.replaceAll('.', '/'), tip };
    });
  }

  commit(oid: Oid): Promise<Commit> {
    return this.#objects.commit(oid);
  }

  blob(oid: Oid): Promise<Buffer> {
    return this.#objects.blob(oid);
  }

  /** Writes blobs that no commit holds yet, in one trip to the disk. */
  async store(contents: readonly Buffer[]): Promise<Oid[]> {
    const blobs = contents.map(blobOf);
    await this.#objects.persist(blobs);
    return blobs.map(({ oid }) => oid);
  }

  /** The blob of a file at a commit, or undefined when there is no such file. */
  async file(commit: Oid | undefined, path: string): Promise<Oid | undefined> {
    if (!commit) return undefined;
    let tree: Oid = (await this.#objects.commit(commit)).tree;
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
      const item = (await this.#objects.tree(tree)).find((item) => item.name === name);
      if (!item || item.folder === (depth === names.length - 1)) return undefined;
      tree = item.oid;
    }
    return tree;
  }

  /** Every file at a commit below `folder` (default: all), in the order of their paths. */
  async files(commit: Oid | undefined, folder = ''): Promise<ContentFile[]> {
    if (!commit) return [];
    let tree: Oid | undefined = (await this.#objects.commit(commit)).tree;
    for (const name of folder === '' ? [] : folder.split('/')) {
      const items = await this.#objects.tree(tree);
      const next = items.find((item) => item.name === name && item.folder);
      if (!next) return [];
      tree = next.oid;
    }
    return this.#below(tree, folder === '' ? '' : `${folder}/`);
  }

  /**
   * Puts a step on a draft that stands at `from` (undefined: it begins with this step). Rejects with
   * RefMoved when somebody else was first.
   */
  async changeDraft(collection: string, slug: string, from: Oid | undefined, step: Step): Promise<Oid> {
    const made = await commitOf(this.#objects, from, step, Date.now());
    await this.#objects.persist([...(step.objects ?? []), ...made.objects]);
    const ref = draftRef(collection, slug);
    await this.#refs.update([{ ref, from, to: made.commit }, ...(step.refs ?? [])]);
    return made.commit;
  }

  /** Moves refs together or not at all. Rejects with RefMoved. */
  moveRefs(changes: readonly RefChange[]): Promise<void> {
    return this.#refs.update(changes);
  }

  async close(): Promise<void> {
    await Promise.all([this.main.settled(), this.shelf.settled()]);
    await this.#refs.close();
    this.#reader.close();
  }

  async #below(tree: Oid, prefix: string): Promise<ContentFile[]> {
    const items = await this.#objects.tree(tree);
    const found = await Promise.all(
      items.map(async ({ name, folder, oid }) =>
        folder ? this.#below(oid, `${prefix}${name}/`) : [{ path: prefix + name, oid }],
      ),
    );
    return found.flat();
  }
}

export type { Plan, Step };
