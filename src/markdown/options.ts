/** A picture as the page shows it. */
export interface Picture {
  src: string;
  width?: number;
  height?: number;
  alt: string;
  /** Better formats for browsers that know them, best first. */
  sources?: { type: string; srcset: string }[];
  sizes?: string;
  srcset?: string;
}

/** How the page links to an address on another host. */
export interface OutsideLink {
  href: string;
  /** Said after the link's words, `（外部网站）`; absent when the address is the site's own after all. */
  note?: string;
}

/** How a body becomes a part of its page. What the functions return is trusted and drawn as it is. */
export interface MarkdownOptions {
  /** The picture for a `src` of this site, as written. Undefined: a plain `img`. */
  resolvePicture?(src: string, alt: string): Picture | undefined;
  /** Turns a path on this site into a link that works where the page stands (base path). */
  resolveLink?(href: string): string;
  /** Where a link to another host leads: unless given, there at once. */
  resolveOutside?(address: string): OutsideLink;
  /** Level of the body's outermost headings, 2 unless given: the page's title is the `h1`. */
  headingLevel?: number;
  /** Put before every id, for a page that holds several bodies. */
  idPrefix?: string;
}

/** The level on the page, at most 6, of a heading that has `level` in its body. */
export const levelOnPage = (level: number, { headingLevel = 2 }: MarkdownOptions): number =>
  Math.min(6, headingLevel + level - 1);

/** The id on the page of what has the id `own` in its body. */
export const idOnPage = (own: string, { idPrefix = '' }: MarkdownOptions): string => idPrefix + own;

/** The link to the element with this id of the page. */
export const linkTo = (id: string): string => `#${encodeURIComponent(id)}`;
