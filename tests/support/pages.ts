import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** One built page, parsed. */
export interface BuiltPage {
  /** Address from the folder's root: `/stories/x/`, `/404.html`. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** Files of a built site, as addresses from its root. */
export function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${join(entry.parentPath, entry.name)
          .slice(dist.length + 1)
          .split(sep)
          .join('/')}`,
    );
}

/** Every HTML page of a built site, one at a time: a site is too large to hold parsed. */
export function* pagesOf(dist: string): Generator<BuiltPage> {
  for (const file of filesOf(dist)) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(dist, file), 'utf8');
    yield { path: file.replace(/index\.html$/, ''), html, $: load(html) };
  }
}
