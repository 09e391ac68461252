import type { Finding } from '../../../check/index.ts';
import {
  type AnyEntry,
  addressOf,
  type BeijingMinute,
  collectionNames,
  type Site,
} from '../../../model/index.ts';
import type { OutsideCheck } from '../outside-check.ts';
import { type Place, placesBelow } from './addresses.ts';
import type { PageFacts } from './page-facts.ts';
import type { BuiltSite } from './scan-site.ts';

/** All that the rules judge by: what the content says, what `check` finds in it, and the pages as built. */
export interface Facts extends BuiltSite {
  site: Site;
  /** The moment of the build. */
  now: BeijingMinute;
  findings: readonly Finding[];
  /** The last look at the links to other sites; undefined when nobody has looked. */
  outside: OutsideCheck | undefined;
  /** Site paths of files that are yet to be written. */
  expected: readonly string[];
  /** Where a link on a page leads within the site; see `placesBelow`. */
  placeOf(address: string, from: string): Place | null | undefined;
  page(path: string): PageFacts | undefined;
  /** The published entry at a site path. */
  entryAt(path: string): AnyEntry | undefined;
  /** Whether what stands at a site path has been taken down. */
  isWithdrawn(path: string): boolean;
  /** The entry that a content file holds. */
  entryOf(file: string): AnyEntry | undefined;
}

export type Given = Pick<Facts, 'site' | 'now' | 'findings' | 'outside' | 'expected'> & BuiltSite;

export function factsOf(given: Given): Facts {
  const entries = collectionNames.flatMap((name) => given.site.all(name) as readonly AnyEntry[]);
  const gone = collectionNames.flatMap((name) => given.site.withdrawn(name) as readonly AnyEntry[]);
  const withdrawn = new Set(gone.map((entry) => addressOf(entry)));
  const byPath = new Map(given.pages.map((page) => [page.path, page]));
  const byAddress = new Map(entries.map((entry) => [addressOf(entry), entry]));
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  return {
    ...given,
    placeOf: placesBelow(given.site.settings.site.base),
    page: (path) => byPath.get(path),
    entryAt: (path) => byAddress.get(path),
    isWithdrawn: (path) => withdrawn.has(path),
    entryOf: (file) => byFile.get(file),
  };
}
