import {
  type BeijingMinute,
  type CollectionName,
  collectionNames,
  isoOf,
  type Site,
} from '../../model/index.ts';
import { type DataFile, jsonFile, type OpenData, versionOf } from './open-data.ts';

/** One version of the data: what was added and what changed in it, of what is still published. */
export interface DataChange {
  /** The commit, shortened. */
  version: string;
  at: BeijingMinute;
  added: readonly string[];
  changed: readonly string[];
}

/**
 * The versions of the data, newest first, from the content's history. Each names its entries as
 * `collection/slug`; what has since been taken down or removed is not named.
 */
export function dataChanges({ site, history }: Pick<OpenData, 'site' | 'history'>): DataChange[] {
  const published = publishedFiles(site);
  const named = (files: readonly string[]) => files.flatMap((file) => published.get(file) ?? []).sort();
  return history
    .map(({ commit, at, added, changed }) => ({
      version: commit.slice(0, 12),
      at,
      added: named(added),
      changed: named(changed),
    }))
    .filter(({ added, changed }) => added.length + changed.length > 0);
}

/** Each live entry's file, and the name that its data has. */
function publishedFiles(site: Site): Map<string, string> {
  const names = (collection: CollectionName) =>
    site.all(collection).map(({ file, slug }) => [file, `${collection}/${slug}`] as const);
  return new Map(collectionNames.flatMap(names));
}

/** The list of changes; none where the content has no history. */
export function changeFiles(data: OpenData): DataFile[] {
  if (data.history.length === 0) return [];
  const write = () => ({
    version: versionOf(data),
    builtAt: isoOf(data.now),
    changes: dataChanges(data).map(({ at, ...change }) => ({ at: isoOf(at), ...change })),
  });
  return [jsonFile('/data/changes.json', '数据变更清单', write)];
}
