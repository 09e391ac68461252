import type { AnyEntry, CollectionName, Entry } from './collections.ts';
import type { VocabularyName } from './field.ts';
import type { Community, Settings, Town, Unit } from './settings/index.ts';

/**
 * The whole content in memory: entries by collection, settings, and lookups by id. Plain and pure, so
 * pages, commands and islands share it. Lookups return undefined for what does not exist; `check` has
 * proved that references do.
 */
export interface Site {
  settings: Settings;
  /** Published entries, newest first (themes by year and order, pages by order). */
  all<C extends CollectionName>(collection: C): readonly Entry<C>[];
  /** Entries taken down; each keeps its address with a notice. */
  withdrawn<C extends CollectionName>(collection: C): readonly Entry<C>[];
  find<C extends CollectionName>(collection: C, slug: string | undefined): Entry<C> | undefined;
  unit(id: string | undefined): Unit | undefined;
  town(code: string | undefined): Town | undefined;
  community(code: string | undefined): Community | undefined;
  /** The Chinese label of a vocabulary term. */
  term(vocabulary: VocabularyName, id: string | undefined): string | undefined;
  /** The name of a unit or organization, as a report's `unit` or a theme's `responsibleUnits` names it. */
  bodyName(id: string): string;
}

export function createSite(entries: readonly AnyEntry[], settings: Settings): Site {
  const live = new Map<CollectionName, AnyEntry[]>();
  const gone = new Map<CollectionName, AnyEntry[]>();
  const bySlug = new Map<string, AnyEntry>();
  for (const entry of entries) {
    const shelf = entry.data.withdrawn ? gone : live;
    const entries = shelf.get(entry.collection);
    if (entries) entries.push(entry);
    else shelf.set(entry.collection, [entry]);
    bySlug.set(`${entry.collection}/${entry.slug}`, entry);
  }
  for (const shelf of live.values()) shelf.sort(inOrder);

  const units = index(settings.units.units, (unit) => unit.id);
  const towns = index(settings.towns, (town) => town.code);
  const communities = index(settings.communities, (community) => community.code);
  const terms = new Map<string, string>();
  for (const [name, list] of Object.entries(settings.vocabulary)) {
    for (const term of list as VocabularyTerm[]) {
      terms.set(`${name}/${term.id}`, term.label);
      for (const child of term.children ?? []) terms.set(`${name}/${child.id}`, child.label);
    }
  }

  const site: Site = {
    settings,
    all: <C extends CollectionName>(collection: C) => (live.get(collection) ?? []) as Entry<C>[],
    withdrawn: <C extends CollectionName>(collection: C) => (gone.get(collection) ?? []) as Entry<C>[],
    find: <C extends CollectionName>(collection: C, slug: string | undefined) =>
      bySlug.get(`${collection}/${slug}`) as Entry<C> | undefined,
    unit: (id) => units.get(id ?? ''),
    town: (code) => towns.get(code ?? ''),
    community: (code) => communities.get(code ?? ''),
    term: (vocabulary, id) => terms.get(`${vocabulary}/${id}`),
    bodyName: (id) => units.get(id)?.name ?? site.find('organizations', id)?.data.title ?? id,
  };
  return site;
}

interface VocabularyTerm {
  id: string;
  label: string;
  children?: { id: string; label: string }[];
}

const index = <T>(items: readonly T[], key: (item: T) => string) =>
  new Map(items.map((item) => [key(item), item]));

function inOrder(a: AnyEntry, b: AnyEntry): number {
  if (a.collection === 'themes' && b.collection === 'themes')
    return b.data.year - a.data.year || a.data.order - b.data.order;
  if (a.collection === 'pages' && b.collection === 'pages')
    return a.data.order - b.data.order || compare(a.slug, b.slug);
  return compare(b.data.publishedAt, a.data.publishedAt) || compare(a.slug, b.slug);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
