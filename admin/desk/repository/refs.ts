import { join } from 'node:path';
import { syncFolder } from './object-writer.ts';
import { type RefChange, UpdateRef } from './update-ref.ts';

interface Transaction {
  changes: readonly RefChange[];
  resolve(): void;
  reject(error: Error): void;
}

/**
 * Moves refs by compare-and-swap through a long-lived `git update-ref`. Each call is one transaction, all
 * or nothing. Calls that wait together share one trip to the disk; when `update` resolves, the refs
 * survive a power cut.
 */
export class Refs {
  readonly #directory: string;
  #queue: Transaction[] = [];
  #process: UpdateRef | undefined;
  #working: Promise<void> | undefined;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Rejects with RefMoved when a ref is not where the change says; nothing is changed then. */
  update(changes: readonly RefChange[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ changes, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  async close(): Promise<void> {
    await this.#working;
    this.#process?.close();
  }

  async #work(): Promise<void> {
    // Whatever is asked for in this turn of the event loop goes into the first batch.
    await Promise.resolve();
    while (this.#queue.length > 0) {
      const batch = this.#nextBatch();
      try {
        await this.#commit(batch);
        for (const transaction of batch) transaction.resolve();
      } catch (error) {
        await this.#oneByOne(batch, error as Error);
      }
    }
    this.#working = undefined;
  }

  /** The waiting transactions up to the first that touches a ref of an earlier one. */
  #nextBatch(): Transaction[] {
    const touched = new Set<string>();
    const end = this.#queue.findIndex(({ changes }) => {
      if (changes.some(({ ref }) => touched.has(ref))) return true;
      for (const { ref } of changes) touched.add(ref);
      return false;
    });
    return this.#queue.splice(0, end < 0 ? this.#queue.length : end);
  }

  /** After a failed batch, finds out whose fault it was: the others must not suffer for it. */
  async #oneByOne(batch: readonly Transaction[], error: Error): Promise<void> {
    const [only] = batch;
    if (batch.length === 1 && only) return only.reject(error);
    for (const transaction of batch)
      await this.#commit([transaction]).then(transaction.resolve, transaction.reject);
  }

  async #commit(batch: readonly Transaction[]): Promise<void> {
    const changes = batch.flatMap((transaction) => transaction.changes);
    if (!this.#process || this.#process.ended) this.#process = new UpdateRef(this.#directory);
    await this.#process.run(changes);
    await this.#sync(changes);
  }

  async #sync(changes: readonly RefChange[]): Promise<void> {
    const folders = new Set([this.#directory]);
    for (const { ref } of changes) {
      const names = ref.split('/').slice(0, -1);
      for (let depth = 1; depth <= names.length; depth++)
        folders.add(join(this.#directory, ...names.slice(0, depth)));
    }
    await Promise.all([...folders].map(syncIfThere));
  }
}

// git removes a folder whose last ref is gone.
async function syncIfThere(folder: string): Promise<void> {
  await syncFolder(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
