import type { SearchRecord } from './record.ts';

/** A page as a result shows it, with one slice of its body: a small file of its own. */
export interface Card extends Pick<SearchRecord, 'url' | 'title' | 'summary' | 'labels' | 'date' | 'sample'> {
  type: string;
  slice: string;
}

/** Where the card of a page's slice is, below the version's folder. */
export const cardPath = (page: number, slice: number): string =>
  `cards/${Math.floor(page / 1000)}/${page}-${slice}.card`;
