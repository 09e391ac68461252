import { collectionNames } from '../model/collections.ts';
import type { Site } from '../model/site.ts';

const MEDIA = /media\/[A-Za-z0-9._/-]+/g;

/** The files below `media/` that something published names: what was taken down takes its files along. */
export function mediaInUse(site: Site): Set<string> {
  const live = collectionNames.flatMap((name) => site.all(name).map(({ data, body }) => [data, body]));
  return new Set(JSON.stringify([site.settings.site, ...live]).match(MEDIA));
}
