import { type CollectionName, collectionNames } from '../../../src/model/collections.ts';
import type { Grant } from '../api/index.ts';

/** The kinds of content that someone may begin: what an author's grants reach in any unit. */
export function writable(grants: readonly Grant[]): CollectionName[] {
  const own = grants.filter(({ role }) => role === 'author').map(({ collection }) => collection);
  return collectionNames.filter((name) => own.includes('*') || own.includes(name));
}
