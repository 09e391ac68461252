import { createHash } from 'node:crypto';
import { type AnyEntry, type CollectionName, collections } from '../model/collections.ts';
import { entryIn, inTexts } from './read.ts';

/** An entry as Astro keeps it, with the digest of the file that it was read from. */
export interface KeptEntry extends Pick<AnyEntry, 'slug' | 'file' | 'body' | 'data'> {
  digest: unknown;
}

/** What an entry's file is known by. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/**
 * The entries of a collection as their files have them now: kept ones whose files are as they were, the others
 * read again. A builder keeps the content that it found when it bundled the code, which may be long ago.
 * Throws on an entry that does not fit the model.
 */
export async function freshEntries(
  root: string,
  collection: CollectionName,
  kept: readonly KeptEntry[],
): Promise<AnyEntry[]> {
  const known = new Map(kept.map((entry) => [entry.file, entry]));
  return inTexts(root, collection, (file, text) => {
    const before = known.get(file);
    if (before && before.digest === digestOf(text)) {
      const { slug, body, data } = before;
      return { collection, slug, file, body, data } as AnyEntry;
    }
    const { slug, body, data } = entryIn(collection, file, text);
    return { collection, slug, file, body, data: collections[collection].schema.parse(data) } as AnyEntry;
  });
}
