import {
  type CheckOptions,
  type Contacts,
  checkFile,
  contactsIn,
  type Finding,
} from '../../../src/check/index.ts';
import { parseYaml } from '../../../src/content/front-matter.ts';
import {
  type ContentSource,
  entryIn,
  type SourceEntry,
  type SourceSettings,
} from '../../../src/content/read.ts';
import { type CollectionName, collectionNames, collections } from '../../../src/model/collections.ts';
import { referencesIn } from '../../../src/model/references.ts';
import { type SettingsName, settingsFiles } from '../../../src/model/settings/index.ts';
import { Cache, type ContentRepository, type Oid, type Place } from '../repository/index.ts';
import type { ContentView } from './content-view.ts';

// Thousands of places take longer to read than an editor should wait for a save; publishing checks them.
const UNREAD: ReadonlySet<SettingsName> = new Set(['towns', 'communities']);

/** What is kept of neighbours and settings, weighed by their texts; parsed, they take some ten times that. */
const KEPT_CHARACTERS = 2_000_000;

// An address of an entry in a body; a theme stands under its year.
const LINK = new RegExp(`/(${collectionNames.join('|')})/(?:\\d{4}/)?([a-z0-9-]+)/`, 'g');

/** Checks one file as it is about to be saved, among what it refers to. */
export class EntryGate {
  readonly #repository: ContentRepository;
  // By path and blob: whose words are the same says the same, and reads as the same to the rules too.
  readonly #entries = new Cache<SourceEntry>(KEPT_CHARACTERS);
  readonly #settings = new Cache<SourceSettings>(KEPT_CHARACTERS);

  constructor(repository: ContentRepository) {
    this.#repository = repository;
  }

  /**
   * Errors and warnings about a file. `view` is the public content; `media` are files that come with it or wait on the
   * shelf; a reference may also lead to a draft, which publishing will look at again.
   */
  async check(
    place: Exclude<Place, { kind: 'media' }>,
    text: string,
    { view, media, options }: { view: ContentView; media: readonly string[]; options: CheckOptions },
  ): Promise<Finding[]> {
    const own = place.kind === 'entry' ? [entryIn(place.collection, place.path, text)] : [];
    const neighbours = await this.#neighbours(own, view);
    const source: ContentSource = {
      root: '',
      entries: [...own, ...neighbours],
      settings: await this.#settingsFor(place, text, view),
      media: [...view.media, ...media],
      // Uploads were looked into as they came in, and publishing looks into all files.
      inside: new Map(),
      strays: [],
    };
    return checkFile(source, place.path, options);
  }

  /** Phones and mailboxes that the public settings make public. */
  async publicContacts(view: ContentView): Promise<Contacts> {
    const { path } = settingsFiles.site;
    const oid = view.oid(path);
    const site =
      oid && (await this.#parsed(this.#settings, path, oid, (text) => sourceSettings('site', text)));
    return contactsIn(site ? site.data : {});
  }

  /** Entries that this one names or links to, and those that these do. */
  async #neighbours(own: readonly SourceEntry[], view: ContentView): Promise<SourceEntry[]> {
    const found = new Map<string, SourceEntry>(own.map((entry) => [entry.file, entry]));
    let edge: readonly SourceEntry[] = own;
    for (let distance = 0; distance < 2; distance++) {
      const next = (await Promise.all(edge.map((entry) => this.#namedBy(entry, view)))).flat();
      edge = next.filter(({ file }) => !found.has(file));
      for (const entry of edge) found.set(entry.file, entry);
    }
    return [...found.values()].slice(own.length);
  }

  async #namedBy(entry: SourceEntry, view: ContentView): Promise<SourceEntry[]> {
    const references = referencesIn(collections[entry.collection].schema, entry.data);
    const linked = [...entry.body.matchAll(LINK)].map(([, name = '', slug = '']) => ({
      name: name as CollectionName,
      value: slug,
    }));
    const named = references.flatMap(({ value, targets }) =>
      collectionNames
        .filter((name) => (targets as readonly string[]).includes(name))
        .map((name) => ({ name, value })),
    );
    const entries = await Promise.all(
      [...named, ...linked].map(({ name, value }) => this.#read(name, value, view)),
    );
    return entries.filter((entry) => entry !== undefined);
  }

  async #read(collection: CollectionName, slug: string, view: ContentView): Promise<SourceEntry | undefined> {
    const path = view.pathOf(collection, slug);
    const oid = path && view.oid(path);
    if (path && oid) return this.#entryAt(collection, path, oid);
    if (!/^[a-z0-9-]+$/.test(slug)) return undefined;
    const draft = await this.#repository.draftTip(collection, slug);
    const file = `${collection}/${slug}.md`;
    const drafted = draft && (await this.#repository.file(draft, file));
    return drafted ? this.#entryAt(collection, file, drafted) : undefined;
  }

  #entryAt(collection: CollectionName, file: string, oid: Oid): Promise<SourceEntry> {
    return this.#parsed(this.#entries, file, oid, (text) => entryIn(collection, file, text));
  }

  async #settingsFor(place: Place, text: string, view: ContentView): Promise<SourceSettings[]> {
    const names = Object.keys(settingsFiles) as SettingsName[];
    return Promise.all(
      names.map(async (name) => {
        const file = settingsFiles[name].path;
        if (file === place.path) return sourceSettings(name, text);
        const oid = UNREAD.has(name) ? undefined : view.oid(file);
        if (!oid) return { name, file, missing: true, data: {}, problems: [], lineOf: () => 1 };
        return this.#parsed(this.#settings, file, oid, (text) => sourceSettings(name, text));
      }),
    );
  }

  async #parsed<V>(cache: Cache<V>, file: string, oid: Oid, parse: (text: string) => V): Promise<V> {
    const version = `${file} ${oid}`;
    const known = cache.get(version);
    if (known) return known;
    const text = (await this.#repository.blob(oid)).toString('utf8');
    const parsed = parse(text);
    cache.set(version, parsed, text.length);
    return parsed;
  }
}

const sourceSettings = (name: SettingsName, text: string): SourceSettings => ({
  name,
  file: settingsFiles[name].path,
  missing: false,
  ...parseYaml(text),
});
