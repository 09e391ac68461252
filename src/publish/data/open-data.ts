import type { ContentChange } from '../../content/history.ts';
import type { BeijingMinute, Site } from '../../model/index.ts';

/** All that the open data is made from: the same input gives the same bytes. */
export interface OpenData {
  site: Site;
  /** The build's moment. */
  now: BeijingMinute;
  /** A site path as a full address. */
  absolute(path: string): string;
  /** Commits of the content, newest first; empty where it has no history. */
  history: readonly ContentChange[];
  /** A number for each file of the content that grows with each change (`editionsOf`). */
  editions: ReadonlyMap<string, number>;
}

/** One file below `/data/`. */
export interface DataFile {
  /** Site path: `/data/stories.json`. */
  path: string;
  /** Chinese name of what it holds. */
  title: string;
  /** Name of the format as people say it: `JSON`, `iCalendar`. */
  format: string;
  mediaType: string;
  write(): string;
}

/** The content's version: its last commit, shortened. */
export const versionOf = ({ history }: OpenData): string | undefined => history[0]?.commit.slice(0, 12);

export const jsonFile = (path: string, title: string, write: () => unknown, format = 'JSON'): DataFile => ({
  path,
  title,
  format,
  mediaType: path.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
  write: () => `${JSON.stringify(write(), null, 1)}\n`,
});
