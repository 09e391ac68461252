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

/**
 * A content root as the rules see it: the files that they judge, which are all or the one that was asked
 * about, and everything that a judged file is compared with. Nothing in it throws, however broken the files are.
 */
export interface Content extends CheckOptions {
  /** The judged entries. */
  entries: readonly CheckedEntry[];
  /** The judged entries of one type. */
  of<C extends CollectionName>(collection: C): readonly CheckedEntry<C>[];
  /** Every entry, judged or not. */
  known: readonly CheckedEntry[];
  /** Every entry of one type. */
  knownOf<C extends CollectionName>(collection: C): readonly CheckedEntry<C>[];
  /** Any entry by its slug. */
  find<C extends CollectionName>(collection: C, slug: string | undefined): CheckedEntry<C> | undefined;
  /** The judged settings. */
  settings: readonly CheckedSettings[];
  /** Any settings by their name. */
  setting<N extends SettingsName>(name: N): CheckedSettings<N>;
  /** Everything that a reference may name, with its Chinese name; undefined when its file cannot be read. */
  ids(target: ReferenceTarget): Ids | undefined;
  places: Places;
  /** Every file below `media/`, relative to the root. */
  media: ReadonlySet<string>;
  /** Those that are judged. */
  uploads: readonly string[];
  /** What stands inside of judged uploads: the words of attachments, what a camera wrote into a picture. */
  inside: ReadonlyMap<string, Inside>;
  /** Judged files in folders of the root that nothing reads. */
  strays: readonly string[];
}

/** Opens a content root for the rules; with `only`, just that file is to be judged. */
export function openContent(source: ContentSource, options: CheckOptions, only?: string): Content {
  const isJudged = (file: string) => only === undefined || file === only;
  const known = source.entries.map(openEntry);
  const settings = source.settings.map(openSettings);
  const entries = known.filter(({ file }) => isJudged(file));
  const bySlug = new Map(known.map((entry) => [`${entry.collection}/${entry.slug}`, entry]));
  const byName = new Map(settings.map((file) => [file.name, file]));
  const setting = <N extends SettingsName>(name: N) => byName.get(name) as unknown as CheckedSettings<N>;
  const ids = idsOf(known, setting);
  return {
    ...options,
    entries,
    of: shelvesOf(entries),
    known,
    knownOf: shelvesOf(known),
    find: <C extends CollectionName>(collection: C, slug: string | undefined) =>
      bySlug.get(`${collection}/${slug}`) as CheckedEntry<C> | undefined,
    settings: settings.filter(({ file }) => isJudged(file)),
    setting,
    ids: (target) => ids.get(target),
    places: createPlaces(setting),
    media: new Set(source.media),
    uploads: source.media.filter(isJudged),
    inside: new Map([...source.inside].filter(([file]) => isJudged(file))),
    strays: source.strays.filter(isJudged),
  };
}

function shelvesOf(entries: readonly CheckedEntry[]): Content['of'] {
  const shelves = Map.groupBy(entries, (entry) => entry.collection);
  return <C extends CollectionName>(collection: C) =>
    (shelves.get(collection) ?? []) as unknown as CheckedEntry<C>[];
}

/** Opens each file once, however often the same source comes back: at a desk, a neighbour's does at every save. */
function once<S extends object, C>(open: (source: S) => C): (source: S) => C {
  const opened = new WeakMap<S, C>();
  return (source) => {
    const known = opened.get(source) ?? open(source);
    opened.set(source, known);
    return known;
  };
}

const openEntry = once((entry: SourceEntry): CheckedEntry => {
  const { collection, slug, body, bodyLine } = entry;
  const file = openFile(entry, collections[collection].schema);
  let inspection: Inspection | undefined;
  const markdown = () => (inspection ??= inspectMarkdown(body));
  return { ...file, collection, slug, body, bodyLine, markdown } as CheckedEntry;
});

const openSettings = once((file: SourceSettings): CheckedSettings => {
  const { name, missing } = file;
  return { ...openFile(file, settingsFiles[name].schema), name, missing } as CheckedSettings;
});

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
