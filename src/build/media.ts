import { inspectMarkdown } from '../markdown/index.ts';
import { type AnyEntry, collectionNames, type Site } from '../model/index.ts';
import { ownPath } from '../publish/leaving/index.ts';

const MEDIA = /media\/[A-Za-z0-9._/-]+/g;

/** Pictures go through the image pipeline. */
const isPicture = (file: string): boolean => /\.(svg|png|jpe?g|webp|avif)$/i.test(file);

const entriesOf = (site: Site): AnyEntry[] =>
  collectionNames.flatMap((name) => site.all(name) as readonly AnyEntry[]);

/**
 * The files below `media/` that something published names: what was taken down takes its files along, and a base
 * map without its approval number is not public at any address.
 */
export function mediaInUse(site: Site): Set<string> {
  const { baseMap, ...settings } = site.settings.site;
  const map = settings.identifiers.mapApproval ? baseMap : undefined;
  const live = entriesOf(site).map(({ data, body }) => [data, body]);
  return new Set(JSON.stringify([settings, map, ...live]).match(MEDIA));
}

/** Those of them that readers may fetch as they are: attachments, films, what a body links to; not what it only shows. */
export function mediaOffered(site: Site): Set<string> {
  const used = mediaInUse(site);
  const offered = new Set([...used].filter((file) => !isPicture(file)));
  for (const { data, body } of entriesOf(site)) {
    for (const { file } of data.attachments ?? []) offered.add(file);
    // Most bodies name no file, and reading one takes as long as drawing it.
    if (!body.includes('media/')) continue;
    for (const { href } of inspectMarkdown(body).links) {
      const path = href.startsWith('/') ? href : ownPath(href, site.settings.site);
      if (path?.startsWith('/media/')) offered.add(path.slice(1).replace(/[?#].*$/, ''));
    }
  }
  return offered;
}
