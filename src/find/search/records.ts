import { plainText } from '../../markdown/index.ts';
import {
  type AnyEntry,
  addressOf,
  collectionNames,
  collections,
  type FieldMeta,
  type ReferenceTarget,
  type Site,
  vocabularies,
  walk,
  yearOf,
} from '../../model/index.ts';
import type { Label, SearchRecord } from './record.ts';

/** What the search finds: every published entry of a site. */
export const recordsOf = (site: Site): SearchRecord[] =>
  collectionNames.flatMap((name) => site.all(name).map((entry) => recordOf(entry as AnyEntry, site)));

/** Places and skills, which pinyin finds although no entry may be named after them. */
export function namesOf({ settings }: Site): string[] {
  const skills = settings.vocabulary.skills.flatMap((skill) => [skill, ...skill.children]);
  return [
    ...[settings.units.units, settings.towns, settings.communities].flat().map(({ name }) => name),
    ...skills.map(({ label }) => label),
  ];
}

function recordOf(entry: AnyEntry, site: Site): SearchRecord {
  const { title, summary, publishedAt, sample } = entry.data;
  return {
    url: addressOf(entry),
    title,
    summary,
    body: plainText(entry.body),
    labels: labelsOf(entry, site),
    date: publishedAt,
    sample,
    facets: facetsOf(entry, site),
  };
}

function facetsOf(entry: AnyEntry, site: Site): SearchRecord['facets'] {
  const { collection, data } = entry;
  const unit = site.unit('unit' in data ? data.unit : 'area' in data ? data.area : undefined);
  const theme =
    entry.collection === 'themes' ? entry : site.find('themes', 'theme' in data ? data.theme : undefined);
  const year = String('year' in data ? data.year : yearOf(data.publishedAt));
  return {
    type: { id: collection, name: collections[collection].label },
    unit: unit && { id: unit.id, name: unit.name },
    year: { id: year, name: `${year}年` },
    theme: theme && { id: theme.slug, name: theme.data.title },
  };
}

/** Fields that have a place of their own here, that say who said and checked a page, or are pictures. */
const aside = new Set<unknown>([
  ...['title', 'summary', 'slug', 'source', 'author', 'editor', 'reviews', 'corrections', 'withdrawn'],
  ...['verifiedBy', 'cover', 'gallery', 'video'],
]);

/** The rest of what a page says: its texts as they stand, its references by name. */
function labelsOf(entry: AnyEntry, site: Site): Label[] {
  const labels = new Map<string, Label>();
  for (const { path, value, meta } of walk(collections[entry.collection].schema, entry.data)) {
    if (typeof value !== 'string' || meta === undefined) continue;
    if (aside.has(path[0]) || path.includes('consent')) continue;
    const text = meta.refersTo ? nameOf(value, meta.refersTo, site) : textOf(value, meta);
    if (text) labels.set(text, { name: meta.label, text });
  }
  return [...labels.values()];
}

function textOf(value: string, { widget, markdown }: FieldMeta): string | undefined {
  if (markdown) return plainText(value);
  return widget === 'string' || widget === 'text' ? value : undefined;
}

/** What a reference is called; nothing for one to another entry, whose title is that entry's own. */
function nameOf(id: string, targets: readonly ReferenceTarget[], site: Site): string | undefined {
  const names = targets.map((target) => {
    if (target === 'units') return site.unit(id)?.name;
    if (target === 'towns') return site.town(id)?.name;
    if (target === 'communities') return site.community(id)?.name;
    if (target === 'organizations') return site.find('organizations', id)?.data.title;
    const vocabulary = vocabularies.find((name) => name === target);
    return vocabulary && site.term(vocabulary, id);
  });
  return names.find((name) => name !== undefined);
}
