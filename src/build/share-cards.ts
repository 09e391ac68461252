import { type AnyEntry, collectionNames, newsColumns, type Site } from '../model/index.ts';
import { columnOf, columns, newsColumn } from '../publish/columns.ts';
import { type ShareCard, sharePictureName } from '../publish/sharing/index.ts';
import { type Shared, shareCardOf } from './share-card.ts';

/** Every card of a site by its picture's file name: the home page's, each column's and each entry's. */
export function shareCardsOf(site: Site): Map<string, ShareCard> {
  const news = Object.keys(newsColumns).map((id) => newsColumn(id as keyof typeof newsColumns));
  const entries = collectionNames.flatMap((name) => site.all(name) as readonly AnyEntry[]);
  const pages: Shared[] = [
    { kind: 'home' },
    ...[...Object.values(columns), ...news].map((column) => ({ kind: 'list', column }) as const),
    ...entries.map((entry) => ({ kind: 'article', column: columnOf(entry), entry }) as const),
  ];
  return new Map(
    pages.flatMap((page) => {
      const card = shareCardOf(page, site);
      return card ? [[sharePictureName(card), card] as const] : [];
    }),
  );
}
