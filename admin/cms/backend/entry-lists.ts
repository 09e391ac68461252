import { act } from '../api/index.ts';
import { isCollection } from '../config/index.ts';
import { theSite } from '../site/index.ts';
import { type Listed, lister } from './listed.ts';

/** How a list's entry differs from a whole file, for the format that reads both. */
export const LISTED = '\u0000listed';

interface Where {
  extension: string;
  depth: number;
}

/** A file as Decap's lists take it: `data` is what `LISTED` begins, a few fields as JSON. */
export interface ListedFile {
  file: { path: string; id: string };
  data: string;
  where: Where & { folder: string };
}

const FRESH_MS = 60_000;

/**
 * Lists of entries, newest first. Each file is skimmed once; a list is fetched again when it is opened, and
 * for searching and sorting at most once a minute.
 */
export class EntryLists {
  readonly #skimmed = new Map<string, Listed>();
  readonly #lists = new Map<string, { at: number; files: ListedFile[] }>();

  async read(folder: string, where: Where, freshness: 'fresh' | 'recent' = 'recent'): Promise<ListedFile[]> {
    const known = this.#lists.get(folder);
    if (known && freshness === 'recent' && Date.now() - known.at < FRESH_MS) return known.files;
    const answer = (await act('entriesByFolder', { folder, ...where })) as Omit<ListedFile, 'where'>[];
    const list = isCollection(folder) ? lister(theSite(), folder) : undefined;
    const listed = answer.map(({ file, data }) => {
      const fields = this.#skimmed.get(file.id) ?? list?.(data, file.path) ?? { $list: {} };
      this.#skimmed.set(file.id, fields);
      return { file, fields };
    });
    const files = listed
      .sort((a, b) => compare(String(b.fields.publishedAt ?? ''), String(a.fields.publishedAt ?? '')))
      .map(({ file, fields }) => ({
        file,
        data: LISTED + JSON.stringify(fields),
        where: { folder, ...where },
      }));
    this.#lists.set(folder, { at: Date.now(), files });
    return files;
  }

  /** After a change of one's own. */
  forget(): void {
    this.#lists.clear();
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
