import { CatFile } from './cat-file.ts';
import { type GitObject, isOid, type ObjectType, type Oid } from './object.ts';

/** Reads objects and refs through one long-lived `git cat-file`, which is started anew when it has ended. */
export class ObjectReader {
  readonly #directory: string;
  #process: CatFile | undefined;
  #closed = false;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Throws when there is no such object. */
  async read(oid: Oid): Promise<GitObject> {
    if (!isOid(oid)) throw new Error(`not an object name: ${oid}`);
    const { header, content } = await this.#running().ask('contents', oid);
    const [name, type] = header.split(' ');
    if (name !== oid || type === 'missing') throw new Error(`object ${oid} is missing`);
    return { oid, type: type as ObjectType, content };
  }

  /** What a ref points at, or undefined when it does not exist. `ref` is a full name: `refs/heads/main`. */
  async resolve(ref: string): Promise<Oid | undefined> {
    if (!/^refs\/[a-z0-9./-]+$/.test(ref)) throw new Error(`not a ref: ${ref}`);
    const { header } = await this.#running().ask('info', ref);
    const [name = ''] = header.split(' ');
    return isOid(name) ? name : undefined;
  }

  close(): void {
    this.#closed = true;
    this.#process?.close();
  }

  #running(): CatFile {
    if (this.#closed) throw new Error('the repository is closed');
    if (!this.#process || this.#process.ended) this.#process = new CatFile(this.#directory);
    return this.#process;
  }
}
