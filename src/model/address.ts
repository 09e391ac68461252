import type { CollectionName, Entry } from './collections.ts';

/**
 * Where an entry is read, from the site's root and without the base path: `/stories/x/`. A theme
 * stands under its year. An address is never changed once published.
 */
export function addressOf<C extends CollectionName>(entry: Entry<C>): string {
  if (entry.collection === 'themes') {
    return `/themes/${(entry as Entry<'themes'>).data.year}/${entry.slug}/`;
  }
  return `/${entry.collection}/${entry.slug}/`;
}
