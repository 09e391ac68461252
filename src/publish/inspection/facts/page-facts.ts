/** A link as it stands on a page. */
export interface PageLink {
  /** As written. */
  href: string;
  /** What is said of it: its words, the words of its pictures, its label. */
  words: string;
  rel: string;
  /** Whether a notice that the visitor leaves the site stands before it, in the fold it is in. */
  announced: boolean;
}

/** What one built page says of itself, as the rules ask it. */
export interface PageFacts {
  /** Site path, without the base: `/stations/x/`, `/404.html`. */
  path: string;
  lang: string | undefined;
  title: string;
  /** Levels of the headings, in their order. */
  headings: readonly number[];
  /** How many main parts there are, and how many characters of text in them. */
  mains: number;
  mainLength: number;
  ids: ReadonlySet<string>;
  repeatedIds: readonly string[];
  /** Content of the meta tags, by name. */
  meta: ReadonlyMap<string, string>;
  links: readonly PageLink[];
  pictures: readonly { src: string; alt: string | undefined }[];
  /** Fields and buttons that nothing names, by their kind. */
  nameless: readonly string[];
  /** Addresses that the page fetches from by itself, or sends forms to. */
  fetched: readonly string[];
  /** Whatever moves, plays or turns the page by itself. */
  restless: readonly string[];
  /** All text of the footer. */
  footer: string;
}
