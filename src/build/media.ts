import { collectionNames } from '../model/collections.ts';
import type { Site } from '../model/site.ts';

const MEDIA = /media\/[A-Za-z0-9._/-]+/g;

/**
 * The files below `media/` that something published names: what was taken down takes its files along, and a base
 * map without its approval number is not public at any address.
 */
export function mediaInUse(site: Site): Set<string> {
  const { baseMap, ...settings } = site.settings.site;
  const map = settings.identifiers.mapApproval ? baseMap : undefined;
  const live = collectionNames.flatMap((name) => site.all(name).map(({ data, body }) => [data, body]));
  return new Set(JSON.stringify([settings, map, ...live]).match(MEDIA));
}
