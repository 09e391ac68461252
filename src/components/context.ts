import type { OutsideLink, PageHeading, Picture } from '../markdown/index.ts';
import type { BeijingMinute, Site } from '../model/index.ts';

/**
 * All that an entry's view needs beside the entry: a view reads no file, no clock and no network, so the
 * site and the editor's preview draw the very same one.
 */
export interface ViewContext {
  site: Site;
  now: BeijingMinute;
  /** A site path (`/stations/x/`) as a link, with the base path before it. */
  href(path: string): string;
  /** How a page links to an address on another host. */
  leave(address: string): OutsideLink;
  /** A picture of the content root, in the formats and sizes that exist. */
  picture(src: string, alt: string): Picture;
  /** Safe HTML of Markdown, by the one renderer. */
  html(markdown: string): string;
  /** The headings of that HTML, for a table of contents. */
  headings(markdown: string): readonly PageHeading[];
  /** Where the entry's own words stand; an editor's preview has none yet. */
  origin?: Origin;
}

/** The file that an entry's page is made from, so that anyone can compare. */
export interface Origin {
  /** Relative to the content root. */
  file: string;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
  /** The commit that last touched the file; absent where the content has no history of it. */
  commit?: string;
  committedAt?: BeijingMinute;
  /** Whether the file is what that commit left there. */
  asCommitted?: boolean;
}

export type { Picture };
