import { readdir, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { type CollectionName, collectionNames } from '../model/collections.ts';
import { type SettingsName, settingsFiles } from '../model/settings/index.ts';
import { type ParsedFile, parseMarkdown, parseYaml } from './front-matter.ts';
import { inGroups } from './in-groups.ts';
import { type Inside, readInsides } from './inside/index.ts';

/** An entry's file as it stands, unchecked. */
export interface SourceEntry extends ParsedFile {
  collection: CollectionName;
  /** Its own `slug` field, or else the file's name. */
  slug: string;
  /** Relative to the content root, with forward slashes. */
  file: string;
}

/** A settings file as it stands; `missing` when the content root has none. */
export interface SourceSettings
  extends Omit<ParsedFile, 'body' | 'bodyLine' | 'source'>,
    Partial<Pick<ParsedFile, 'source'>> {
  name: SettingsName;
  file: string;
  missing: boolean;
}

/** Everything a content root says, unchecked: entries in the order of their paths, settings, media. */
export interface ContentSource {
  root: string;
  entries: SourceEntry[];
  settings: SourceSettings[];
  /** Files below `media/`, relative to the root. */
  media: string[];
  /** What media files say inside; those that were not looked into are absent. */
  inside: ReadonlyMap<string, Inside>;
  /** Files in folders of the root that nothing reads, such as a misnamed entry. */
  strays: string[];
}

/** Reads a whole content root. Broken files come back with their problems, never as an exception. */
export async function readContent(root: string): Promise<ContentSource> {
  const source = await readTexts(root);
  return { ...source, inside: await readInsides(root, source.media) };
}

/** Reads a content root without looking into its media files. */
export async function readTexts(root: string): Promise<ContentSource> {
  const [entries, settings, media, files] = await Promise.all([
    Promise.all(collectionNames.map((collection) => readCollection(root, collection))),
    Promise.all((Object.keys(settingsFiles) as SettingsName[]).map((name) => readSettings(root, name))),
    listMedia(root),
    listFiles(root, '.'),
  ]);
  const read = new Set([...entries.flat(), ...settings].map(({ file }) => file).concat(media));
  const strays = files.filter((file) => file.includes('/') && !file.startsWith('.') && !read.has(file));
  return { root, entries: entries.flat(), settings, media, inside: new Map(), strays };
}

/** Reads the entries of one collection, in the order of their paths. */
export const readCollection = (root: string, collection: CollectionName): Promise<SourceEntry[]> =>
  inTexts(root, collection, (file, text) => entryIn(collection, file, text));

/** Does something with the text of every entry of a collection, some at a time, in the order of their paths. */
export async function inTexts<R>(
  root: string,
  collection: CollectionName,
  work: (file: string, text: string) => R,
): Promise<R[]> {
  const files = (await listFiles(root, collection)).filter((file) => file.endsWith('.md'));
  return inGroups(files, async (file) => work(file, await readFile(join(root, file), 'utf8')));
}

/** An entry as its file's text has it. */
export function entryIn(collection: CollectionName, file: string, text: string): SourceEntry {
  const parsed = parseMarkdown(text);
  const own = (parsed.data as { slug?: unknown }).slug;
  const slug = typeof own === 'string' && own !== '' ? own : basename(file, '.md');
  return { ...parsed, collection, slug, file };
}

/** Reads one settings or places file. */
export async function readSettings(root: string, name: SettingsName): Promise<SourceSettings> {
  const file = settingsFiles[name].path;
  const source = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (source === undefined) return { name, file, missing: true, data: {}, problems: [], lineOf: () => 1 };
  return { name, file, missing: false, ...parseSettings(file, source) };
}

function parseSettings(file: string, source: string): Omit<ParsedFile, 'body' | 'bodyLine'> {
  if (!file.endsWith('.json')) return parseYaml(source);
  // Places are thousands of records: JSON's own parser is far faster, and only findings need lines.
  try {
    const data: unknown = JSON.parse(source);
    return { source, data, problems: [], lineOf: (path) => parseYaml(source).lineOf(path) };
  } catch {
    return parseYaml(source);
  }
}

/** Every file below `media/`, relative to the root. */
export const listMedia = (root: string): Promise<string[]> => listFiles(root, 'media');

async function listFiles(root: string, folder: string): Promise<string[]> {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
