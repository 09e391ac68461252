/** What else a reader of one entry may want: what refers to it, and what shares its theme, field or unit. */
import { type AnyEntry, collections, referencesIn, type Site } from '../../model/index.ts';

export interface Related {
  /** Entries that name this one: a theme's activities, a station's needs. Newest first. */
  referring: readonly AnyEntry[];
  /** Entries of the same type with most in common, best first. */
  similar: readonly AnyEntry[];
}

const SIMILAR = 4;
/** Enough of each shelf to choose from; keeps the work for one entry the same however many there are. */
const PER_SHELF = 12;

/** Prepares the lookup once; each answer is then quick. */
export function createRelated(site: Site): (entry: AnyEntry) => Related {
  const referring = new Map<string, AnyEntry[]>();
  const shelves = new Map<string, AnyEntry[]>();
  const put = (map: Map<string, AnyEntry[]>, key: string, entry: AnyEntry) => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  for (const collection of Object.keys(collections) as (keyof typeof collections)[]) {
    for (const entry of site.all(collection) as readonly AnyEntry[]) {
      for (const { targets, value } of referencesIn(collections[collection].schema, entry.data))
        for (const target of targets) if (target in collections) put(referring, `${target}/${value}`, entry);
      for (const topic of topicsOf(entry)) put(shelves, `${collection}/${topic}`, entry);
    }
  }
  return (entry) => ({
    referring: [...new Set(referring.get(`${entry.collection}/${entry.slug}`) ?? [])].filter(
      (other) => other !== entry,
    ),
    similar: similarTo(entry, shelves),
  });
}

function similarTo(entry: AnyEntry, shelves: ReadonlyMap<string, AnyEntry[]>): AnyEntry[] {
  const shared = new Map<AnyEntry, number>();
  for (const topic of topicsOf(entry))
    for (const other of (shelves.get(`${entry.collection}/${topic}`) ?? []).slice(0, PER_SHELF))
      if (other.slug !== entry.slug) shared.set(other, (shared.get(other) ?? 0) + 1);
  // The shelves are newest first, and sorting keeps that order among equals.
  return [...shared.entries()]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SIMILAR)
    .map(([other]) => other);
}

/** What an entry is about, as keys to compare: theme, fields of service, unit, column. */
function topicsOf({ data }: AnyEntry): string[] {
  const topics: string[] = [];
  if ('theme' in data && data.theme) topics.push(`theme/${data.theme}`);
  if ('field' in data) topics.push(`field/${data.field}`);
  if ('fields' in data) topics.push(...data.fields.map((field) => `field/${field}`));
  if ('area' in data && data.area) topics.push(`area/${data.area}`);
  if ('column' in data) topics.push(`column/${data.column}`);
  if ('section' in data) topics.push(`section/${data.section}`);
  if ('prize' in data) topics.push(`prize/${data.prize}`);
  if ('unit' in data) topics.push(`unit/${data.unit}`);
  if ('care' in data) topics.push(`care/${data.care}`);
  return topics;
}
