import type { AnyEntry } from '../model/index.ts';
import type { Column } from './columns.ts';

/** One step of the way from the home page. */
export interface Crumb {
  label: string;
  path: string;
}

/** What a page says of itself; meta tags, breadcrumbs and JSON-LD all follow from it. */
export type PageMeta = {
  /** Of the page alone; the site's name is added where it shows. */
  title: string;
  description: string;
  /** Site path, without the base. */
  path: string;
  /** From below the home page down to this page, itself included. */
  crumbs: readonly Crumb[];
  /** Whether search engines and the sitemap leave it out. */
  unlisted?: boolean;
  /** A picture for sharing, as a site path. */
  image?: string | undefined;
} & (
  | { kind: 'home' }
  | { kind: 'list'; column: Column }
  | { kind: 'article'; column: Column; entry: AnyEntry }
  // Furniture such as 404, and what is left of an entry taken down: neither a column nor an article.
  | { kind: 'plain' }
);
