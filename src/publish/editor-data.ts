import {
  type AnyEntry,
  type CollectionName,
  collectionNames,
  type Settings,
  type Site,
} from '../model/index.ts';

/**
 * What the editor's pages ask of the published site: settings, and of each entry what a reference to it
 * shows, what its dates ask for, and nothing else: thousands of them travel together.
 */
export interface EditorData {
  settings: Settings;
  entries: EditorEntry[];
}

export interface EditorEntry {
  collection: CollectionName;
  slug: string;
  data: Readonly<Record<string, unknown>>;
}

const everywhere = ['title', 'publishedAt', 'withdrawn'];

const more: Readonly<Record<CollectionName, readonly string[]>> = {
  themes: ['year', 'months', 'order'],
  stories: [],
  news: [],
  activities: [],
  needs: ['area', 'status', 'closesAt', 'verifiedAt', 'joined', 'headcount'],
  stations: ['area', 'phone', 'verifiedAt'],
  organizations: ['tier', 'contact'],
  awards: ['year'],
  reports: ['unit', 'year', 'month', 'submittedAt'],
  pages: ['order'],
};

export function editorData(site: Site): EditorData {
  return {
    settings: site.settings,
    entries: collectionNames.flatMap((name) =>
      ([...site.all(name), ...site.withdrawn(name)] as AnyEntry[]).map(({ collection, slug, data }) => ({
        collection,
        slug,
        data: Object.fromEntries(
          Object.entries(data).filter(
            ([field, value]) => value !== undefined && [...everywhere, ...more[name]].includes(field),
          ),
        ),
      })),
    ),
  };
}
