import { addressOf } from '../model/address.ts';
import { collections, type Entry } from '../model/collections.ts';
import type { CheckedEntry, Content } from './content.ts';
import { nearest } from './nearest.ts';

/** What the site has under an address of its own. */
export type Destination = CheckedEntry | 'page' | undefined;

/** Finds what stands at a site path (`/stories/x/`), and the path that was probably meant. */
export interface Addresses {
  at(path: string): Destination;
  suggest(path: string): string | undefined;
}

/** First parts of addresses that are no content type: pages that the site makes by itself. */
export const otherSections = [
  'units',
  'figures',
  'data',
  'find',
  'match',
  'search',
  'share',
  'corrections',
  'report',
  'leaving',
  'inspection',
  'provenance',
  'offline',
  'site-map',
] as const;

export function createAddresses(content: Content): Addresses {
  const entries = new Map(content.known.map((entry) => [addressOf(entry as unknown as Entry), entry]));
  // A theme stands under its year; where that cannot be read, any year will do.
  const yearless = new Set(
    content
      .knownOf('themes')
      .filter(({ data }) => data.year === undefined)
      .map(({ slug }) => slug),
  );
  const isPage = (parts: readonly string[]): boolean => {
    const [section = '', name, third = ''] = parts;
    if (section === '' || (otherSections as readonly string[]).includes(section)) return true;
    if (!(section in collections)) return false;
    if (name === undefined || (parts.length === 2 && /^\d{4}$/.test(name))) return true;
    return parts.length > 2 && (section !== 'themes' || yearless.has(third));
  };
  return {
    at: (path) => entries.get(withSlash(path)) ?? (isPage(partsOf(path)) ? 'page' : undefined),
    suggest: (path) => {
      const slug = partsOf(path).at(-1) ?? '';
      const sameSlug = [...entries].find(([, entry]) => entry.slug === slug);
      return sameSlug?.[0] ?? nearest(withSlash(path), entries.keys());
    },
  };
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');
