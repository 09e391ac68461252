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
}

export type { Picture };
