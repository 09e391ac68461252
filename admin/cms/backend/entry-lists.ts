import type { CollectionName } from '../../../src/model/index.ts';
import { act } from '../api/index.ts';
import { isCollection, listedFields } from '../config/index.ts';
import { theSite } from '../site/index.ts';
import { type Listed, lister } from './listed.ts';

/** How a list's entry differs from a whole file, for the format that reads both. */
export const LISTED = '\u0000listed';

/** A file as Decap's lists take it: `data` is what `LISTED` begins, a few fields as JSON. */
export interface ListedFile {
  file: { path: string; id: string };
  data: string;
}

/** What the desk tells of an entry for a list. */
interface Told {
  path: string;
  id: string;
  fields: Record<string, unknown> | null;
}

const FRESH_MS = 60_000;

/**
 * Lists of entries, newest first. A list is fetched again when it is opened, and for searching and sorting at
 * most once a minute; each version of an entry is put into words once.
 */
class EntryLists {
  readonly #worded = new Map<string, Listed>();
  readonly #lists = new Map<string, { at: number; files: ListedFile[] }>();
  readonly #ahead = new Map<string, Promise<Told[]>>();

  /** Asks the desk for a list that will be read once Decap has begun, which takes its time. */
  askAhead(collection: CollectionName): void {
    const answer = ask(collection);
    // Whoever reads the list is told what went wrong.
    answer.catch(() => undefined);
    this.#ahead.set(collection, answer);
  }

  async read(folder: string, freshness: 'fresh' | 'recent' = 'recent'): Promise<ListedFile[]> {
    const known = this.#lists.get(folder);
    if (known && freshness === 'recent' && Date.now() - known.at < FRESH_MS) return known.files;
    if (!isCollection(folder)) throw new Error(`no list of ${folder}`);
    const asked = this.#ahead.get(folder) ?? ask(folder);
    this.#ahead.delete(folder);
    const list = lister(theSite(), folder);
    const files = (await asked)
      .map(({ path, id, fields: few }) => {
        const fields = this.#worded.get(id) ?? list(few, path);
        this.#worded.set(id, fields);
        return { file: { path, id }, fields };
      })
      .sort((a, b) => compare(String(b.fields.publishedAt ?? ''), String(a.fields.publishedAt ?? '')))
      .map(({ file, fields }) => ({ file, data: LISTED + JSON.stringify(fields) }));
    this.#lists.set(folder, { at: Date.now(), files });
    return files;
  }

  /** After a change of one's own. */
  forget(): void {
    this.#ahead.clear();
    this.#lists.clear();
  }
}

const ask = async (folder: CollectionName): Promise<Told[]> => {
  const question = { folder, extension: 'md', depth: 1, fields: listedFields(folder) };
  return (await act('listEntries', question)) as Told[];
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The lists of this page. */
export const lists = new EntryLists();
