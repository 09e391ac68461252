import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { newsColumns } from '../model/index.ts';
import { columns, newsColumn } from '../publish/columns.ts';
import { cardDrawer, openFace, type ShareCard, sharePictureName } from '../publish/sharing/index.ts';
import { columnOf, everyEntry } from './entries.ts';
import { type Shared, shareCardOf } from './share-card.ts';
import { site } from './site.ts';

/** A page's picture for those who share it. */
export interface SharePicture {
  /** Site path. */
  path: string;
  alt: string;
}

const pages: Shared[] = [
  { kind: 'home' },
  ...Object.values(columns).map((column) => ({ kind: 'list', column }) as const),
  ...Object.keys(newsColumns).map(
    (id) => ({ kind: 'list', column: newsColumn(id as keyof typeof newsColumns) }) as const,
  ),
  ...everyEntry()
    .filter(({ data }) => !data.withdrawn)
    .map((entry) => ({ kind: 'article', column: columnOf(entry), entry }) as const),
];

/** Every card of this build by its picture's file name. */
export const shareCards: ReadonlyMap<string, ShareCard> = new Map(
  pages.flatMap((page) => {
    const card = shareCardOf(page, site);
    return card ? [[sharePictureName(card), card] as const] : [];
  }),
);

/** The sharing picture of a page; undefined for furniture and for what was taken down. */
export function sharePictureOf(page: Shared): SharePicture | undefined {
  const card = shareCardOf(page, site);
  return card && { path: `/share/${sharePictureName(card)}`, alt: `${card.kind}：${card.title}` };
}

// Named by what they show, pictures of any city and any build can lie side by side.
const kept = resolve('node_modules/.astro/share-pictures');
let drawing: Promise<(card: ShareCard) => Promise<Uint8Array>> | undefined;

/** The bytes of a card's picture: as an earlier build drew it, or drawn now and kept for the next. */
export async function sharePicture(name: string, card: ShareCard): Promise<Uint8Array> {
  const file = join(kept, name);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  drawing ??= openFace().then(cardDrawer);
  const drawn = await (await drawing)(card);
  await mkdir(kept, { recursive: true });
  // Written aside and moved, so that a build that is stopped leaves no half picture.
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, drawn);
  await rename(aside, file);
  return drawn;
}
