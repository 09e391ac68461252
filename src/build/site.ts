import { getCollection } from 'astro:content';
import { freshEntries } from '../content/fresh.ts';
import { readSettings } from '../content/read.ts';
import { contentRoot } from '../content/root.ts';
import { collectionNames } from '../model/collections.ts';
import { type Settings, type SettingsName, settingsFiles } from '../model/settings/index.ts';
import { createSite, type Site } from '../model/site.ts';
import { publicEntry } from '../model/withdrawal.ts';
import { now } from './moment.ts';

async function load(): Promise<Site> {
  const entries = await Promise.all(
    collectionNames.map(async (collection) => {
      const kept = (await getCollection(collection)).map(({ id, data, body, filePath, digest }) => ({
        slug: id,
        file: filePath ?? '',
        data,
        body: body ?? '',
        digest,
      }));
      return freshEntries(contentRoot(), collection, kept);
    }),
  );
  const names = Object.keys(settingsFiles) as SettingsName[];
  const settings = await Promise.all(
    names.map(async (name) => [
      name,
      settingsFiles[name].schema.parse((await readSettings(contentRoot(), name)).data),
    ]),
  );
  const known = entries.flat().map((entry) => publicEntry(entry, now));
  return createSite(known, Object.fromEntries(settings) as Settings);
}

/** The content as it stands when pages are drawn and may be known at the build's moment, loaded once for all pages. */
export const site: Site = await load();
