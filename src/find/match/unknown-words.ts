import { type VocabularyName, vocabularies } from '../../model/field.ts';
import { referencesIn } from '../../model/references.ts';
import type { Site } from '../../model/site.ts';
import { type MatchProfile, profile } from './profile.ts';

/** What a profile names and the site does not know, in Chinese, with the id where a label was written instead. */
export function unknownWords(data: MatchProfile, site: Site): string[] {
  return referencesIn(profile, data).flatMap(({ label, value, targets }) => {
    const known = targets.some((target) =>
      isVocabulary(target) ? site.term(target, value) !== undefined : isPlace(value, site),
    );
    if (known) return [];
    const meant = targets.filter(isVocabulary).map((target) => idOf(target, value, site))[0];
    return `${label}：没有“${value}”这个编号${meant === undefined ? '' : `，应写 ${meant}`}`;
  });
}

const isVocabulary = (target: string): target is VocabularyName =>
  (vocabularies as readonly string[]).includes(target);

const isPlace = (id: string, site: Site) =>
  (site.unit(id) ?? site.town(id) ?? site.community(id)) !== undefined;

/** The id of the word with this label, in a list or one level below. */
function idOf(vocabulary: VocabularyName, label: string, { settings }: Site): string | undefined {
  const terms = settings.vocabulary[vocabulary].flatMap((term) => [
    term,
    ...('children' in term ? term.children : []),
  ]);
  return terms.find((term) => term.label === label)?.id;
}
