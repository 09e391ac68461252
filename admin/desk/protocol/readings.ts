import type { Oid } from '../repository/index.ts';

const MOST_READERS = 1000;
const MOST_PER_READER = 5000;

/**
 * Which version of each file a browser tab has read last. Decap does not say on what a save is based; this
 * does. It is lost when the desk restarts, and a save then counts as based on nothing known.
 */
export class Readings {
  readonly #readers = new Map<string, Map<string, Oid | 'absent'>>();

  note(reader: string, path: string, version: Oid | 'absent'): void {
    const read = this.#readers.get(reader) ?? new Map<string, Oid | 'absent'>();
    // What is used last stands last, so the first is the one to forget.
    this.#readers.delete(reader);
    this.#readers.set(reader, read);
    read.delete(path);
    read.set(path, version);
    forgetFirst(this.#readers, MOST_READERS);
    forgetFirst(read, MOST_PER_READER);
  }

  seen(reader: string, path: string): Oid | 'absent' | undefined {
    return this.#readers.get(reader)?.get(path);
  }
}

function forgetFirst(map: Map<string, unknown>, limit: number): void {
  if (map.size <= limit) return;
  const [first] = map.keys();
  if (first !== undefined) map.delete(first);
}
