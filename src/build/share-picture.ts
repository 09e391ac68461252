import { sharePictureName } from '../publish/sharing/index.ts';
import { type Shared, shareCardOf } from './share-card.ts';
import { site } from './site.ts';

/** A page's picture for those who share it. */
export interface SharePicture {
  /** Site path. */
  path: string;
  alt: string;
}

/** The sharing picture of a page; undefined for furniture and for what was taken down. */
export function sharePictureOf(page: Shared): SharePicture | undefined {
  const card = shareCardOf(page, site);
  return card && { path: `/share/${sharePictureName(card)}`, alt: `${card.kind}：${card.title}` };
}
