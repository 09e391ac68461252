import {
  type CollectionName,
  collectionNames,
  type ReferenceTarget,
  type Site,
  type VocabularyName,
} from '../../../src/model/index.ts';

/** Something that a reference can name. */
export interface Option {
  value: string;
  label: string;
  /** Tells apart what has the same name: a community's town, an entry's type. */
  about?: string;
}

/** Everything that a field's references may name, in the order in which people look for it. */
export const optionsFor = (site: Site, targets: readonly ReferenceTarget[]): Option[] =>
  targets.flatMap((target) => optionsOf(site, target));

function optionsOf(site: Site, target: ReferenceTarget): Option[] {
  const { units, towns, communities, standard, vocabulary } = site.settings;
  if (target === 'units') return units.units.map(({ id, name }) => ({ value: id, label: name }));
  if (target === 'towns') return towns.map(({ code, name }) => ({ value: code, label: name }));
  if (target === 'communities')
    return communities.map(({ code, name, townCode }) => ({
      value: code,
      label: name,
      about: site.town(townCode)?.name ?? '',
    }));
  if (target === 'checklist') return standard.items.map(({ id, label }) => ({ value: id, label }));
  if (isCollection(target))
    return site.all(target).map(({ slug, data }) => ({ value: slug, label: data.title, about: slug }));
  return termsOf(vocabulary, target);
}

const isCollection = (target: ReferenceTarget): target is ReferenceTarget & CollectionName =>
  (collectionNames as string[]).includes(target);

interface VocabularyTerm {
  id: string;
  label: string;
  children?: VocabularyTerm[];
}

function termsOf(vocabulary: Site['settings']['vocabulary'], name: VocabularyName): Option[] {
  const terms = vocabulary[name] as readonly VocabularyTerm[];
  return terms.flatMap(({ id, label, children = [] }) => [
    { value: id, label },
    ...children.map((child) => ({ value: child.id, label: child.label, about: label })),
  ]);
}
