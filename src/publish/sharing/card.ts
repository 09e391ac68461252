import { createHash } from 'node:crypto';
import type { Care } from '../../model/index.ts';

/** What a sharing picture shows; nothing else goes into it. */
export interface ShareCard {
  /** The site's name. */
  site: string;
  /** What it is: `服务需求`. */
  kind: string;
  title: string;
  /** Who, where, when, in one line. */
  detail: string;
  care: Care | undefined;
  /** The months (1–12) that stand open in the year's ring; none: the emblem as it is. */
  months: readonly number[];
}

/** Counted up whenever the same card is drawn differently, so that no picture of an older drawing is kept. */
const EDITION = 1;

/** A picture's file name, made from what it shows: two entries that show the same share one file. */
export const sharePictureName = (card: ShareCard): string =>
  `${createHash('sha256')
    .update(JSON.stringify([EDITION, card]))
    .digest('hex')
    .slice(0, 16)}.png`;
