import type { z } from 'zod';
import type { ParsedFile } from '../content/front-matter.ts';
import type { Inside } from '../content/inside/index.ts';
import type { ContentSource, SourceEntry, SourceSettings } from '../content/read.ts';
import { type Inspection, inspectMarkdown } from '../markdown/index.ts';
import { type CollectionName, collections, type Data } from '../model/collections.ts';
import type { ReferenceTarget } from '../model/field.ts';
import { type Settings, type SettingsName, settingsFiles } from '../model/settings/index.ts';
import { type Visit, walk } from '../model/walk.ts';
import { type Ids, idsOf } from './ids.ts';
import type { CheckOptions } from './options.ts';
import { type Issue, parseFields } from './parse.ts';
import { createPlaces, type Places } from './places.ts';

/** A file with fields, checked against its schema. */
export interface CheckedFile<T = unknown> extends Pick<ParsedFile, 'lineOf' | 'problems'> {
  file: string;
  schema: z.ZodType;
  /** The file as it is written; empty when it is missing. */
  source: string;
  /** What the file says, unchecked. */
  raw: unknown;
  /** The fields that fit the model; those that do not are left out, and `issues` says why. */
  data: Partial<T>;
  issues: readonly Issue[];
  /** False when the file is missing or cannot be read; then nothing else is known of it. */
  readable: boolean;
  /** Every value of `raw` with its field, parents first. */
  visits(): readonly Visit[];
}

export interface CheckedEntry<C extends CollectionName = CollectionName> extends CheckedFile<Data<C>> {
  collection: C;
  slug: string;
  body: string;
  /** 1-based line of the file on which the body begins. */
  bodyLine: number;
  /** What its body holds: links, pictures, headings, raw HTML; read on the first call. */
  markdown(): Inspection;
}

export interface CheckedSettings<N extends SettingsName = SettingsName> extends CheckedFile<Settings[N]> {
  name: N;
  missing: boolean;
}

/** A whole content root as the rules see it. Nothing in it throws, however broken the files are. */
export interface Content extends CheckOptions {
  entries: readonly CheckedEntry[];
  of<C extends CollectionName>(collection: C): readonly CheckedEntry<C>[];
  find<C extends CollectionName>(collection: C, slug: string | undefined): CheckedEntry<C> | undefined;
  settings: readonly CheckedSettings[];
  setting<N extends SettingsName>(name: N): CheckedSettings<N>;
  /** Everything that a reference may name, with its Chinese name; undefined when its file cannot be read. */
  ids(target: ReferenceTarget): Ids | undefined;
  places: Places;
  /** Files below `media/`, relative to the root. */
  media: ReadonlySet<string>;
  /** What stands inside of files below `media/`: the words of attachments, what a camera wrote into a picture. */
  inside: ReadonlyMap<string, Inside>;
  /** Files in folders of the root that nothing reads. */
  strays: readonly string[];
}

export function openContent(source: ContentSource, options: CheckOptions): Content {
  const entries = source.entries.map(openEntry);
  const settings = source.settings.map(openSettings);
  const shelves = Map.groupBy(entries, (entry) => entry.collection);
  const bySlug = new Map(entries.map((entry) => [`${entry.collection}/${entry.slug}`, entry]));
  const byName = new Map(settings.map((file) => [file.name, file]));
  const setting = <N extends SettingsName>(name: N) => byName.get(name) as unknown as CheckedSettings<N>;
  const ids = idsOf(entries, setting);
  return {
    ...options,
    entries,
    of: <C extends CollectionName>(collection: C) =>
      (shelves.get(collection) ?? []) as unknown as CheckedEntry<C>[],
    find: <C extends CollectionName>(collection: C, slug: string | undefined) =>
      bySlug.get(`${collection}/${slug}`) as CheckedEntry<C> | undefined,
    settings,
    setting,
    ids: (target) => ids.get(target),
    places: createPlaces(setting),
    media: new Set(source.media),
    inside: source.inside,
    strays: source.strays,
  };
}

function openEntry(entry: SourceEntry): CheckedEntry {
  const { collection, slug, body, bodyLine } = entry;
  const file = openFile(entry, collections[collection].schema);
  let inspection: Inspection | undefined;
  const markdown = () => (inspection ??= inspectMarkdown(body));
  return { ...file, collection, slug, body, bodyLine, markdown } as CheckedEntry;
}

function openSettings(file: SourceSettings): CheckedSettings {
  const { name, missing } = file;
  return { ...openFile(file, settingsFiles[name].schema), name, missing } as CheckedSettings;
}

function openFile(source: SourceEntry | SourceSettings, schema: z.ZodType): CheckedFile {
  const readable = source.problems.length === 0 && !('missing' in source && source.missing);
  const parsed = readable ? parseFields(schema, source.data) : { data: {}, issues: [] };
  let visits: Visit[] | undefined;
  return {
    file: source.file,
    schema,
    source: source.source ?? '',
    raw: source.data,
    problems: source.problems,
    lineOf: source.lineOf,
    data: parsed.data as Partial<unknown>,
    issues: parsed.issues,
    readable,
    visits: () => (visits ??= readable ? [...walk(schema, source.data)] : []),
  };
}
