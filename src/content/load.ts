import { type AnyEntry, collections } from '../model/collections.ts';
import { type Settings, settingsFiles } from '../model/settings/index.ts';
import { createSite, type Site } from '../model/site.ts';
import type { BeijingMinute } from '../model/time.ts';
import { publicEntry } from '../model/withdrawal.ts';
import { momentIn } from './moment.ts';
import { type ContentSource, readTexts } from './read.ts';

/**
 * Reads a content root into the site model as it may be known at `now`, for commands that need no page.
 * Throws on the first entry that does not fit the model: `npm run check` lists all that is wrong.
 */
export const loadSite = async (root: string, now: BeijingMinute = momentIn(process.env)): Promise<Site> =>
  siteOf(await readTexts(root), now);

/** The same from what was read already. */
export function siteOf(source: ContentSource, now: BeijingMinute): Site {
  const settings = Object.fromEntries(
    source.settings.map(({ name, data }) => [name, settingsFiles[name].schema.parse(data)]),
  ) as unknown as Settings;
  const entries = source.entries.map(({ collection, slug, file, data, body }) => ({
    collection,
    slug,
    file,
    body,
    data: collections[collection].schema.parse(data),
  })) as AnyEntry[];
  return createSite(
    entries.map((entry) => publicEntry(entry, now)),
    settings,
  );
}
