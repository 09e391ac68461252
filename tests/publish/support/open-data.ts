import { resolve } from 'node:path';
import { editionsOf } from '../../../src/content/history.ts';
import { loadSite } from '../../../src/content/load.ts';
import {
  type AnyEntry,
  type BeijingMinute,
  collectionNames,
  createSite,
  type Site,
} from '../../../src/model/index.ts';
import type { OpenData } from '../../../src/publish/data/index.ts';

export const NOW = '2026-04-10 09:00' as BeijingMinute;

/** The invented second city. */
export const tinyCity = await loadSite(resolve('tests/tiny-city'));

/** A site's open data as a build would have it, at the site's own address. */
export const openDataOf = (site: Site, history: OpenData['history'] = []): OpenData => ({
  site,
  now: NOW,
  absolute: (path) => new URL(path.slice(1), `${site.settings.site.url}${site.settings.site.base}`).href,
  history,
  editions: editionsOf(history),
});

export const entriesOf = (site: Site): AnyEntry[] =>
  collectionNames.flatMap((name) => [...site.all(name), ...site.withdrawn(name)] as AnyEntry[]);

/** A site with some of its entries told differently. */
export const retold = (site: Site, tell: (entry: AnyEntry) => AnyEntry): Site =>
  createSite(entriesOf(site).map(tell), site.settings);

/** Replaces fields of one entry of a site. */
export const withFields = (site: Site, slug: string, fields: object): Site =>
  retold(site, (entry) =>
    entry.slug === slug ? ({ ...entry, data: { ...entry.data, ...fields } } as AnyEntry) : entry,
  );

/** What one file of the open data says. */
export function fileAt(files: readonly { path: string; write(): string }[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`没有 ${path}`);
  return file.write();
}
