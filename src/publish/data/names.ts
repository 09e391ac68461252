import {
  type CollectionName,
  collections,
  type ReferenceTarget,
  type Site,
  type VocabularyName,
  vocabularies,
} from '../../model/index.ts';

/** The Chinese name of what an id refers to; the id itself where nothing has it. */
export function nameOf(site: Site, targets: readonly ReferenceTarget[], id: string): string {
  for (const target of targets) {
    const name = lookUp(site, target, id);
    if (name !== undefined) return name;
  }
  return id;
}

function lookUp(site: Site, target: ReferenceTarget, id: string): string | undefined {
  if (target === 'units') return site.unit(id)?.name;
  if (target === 'towns') return site.town(id)?.name;
  if (target === 'communities') return site.community(id)?.name;
  if (target === 'checklist') return site.settings.standard.items.find((item) => item.id === id)?.label;
  if (isVocabulary(target)) return site.term(target, id);
  const entry = isCollection(target) ? site.find(target, id) : undefined;
  // What was taken down is not named again.
  return entry?.data.withdrawn ? undefined : entry?.data.title;
}

const isVocabulary = (target: string): target is VocabularyName =>
  (vocabularies as readonly string[]).includes(target);
const isCollection = (target: string): target is CollectionName => target in collections;
