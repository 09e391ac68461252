import { type CollectionName, collections } from '../../model/collections.ts';
import type { ReferenceTarget } from '../../model/field.ts';
import { referencesAt } from '../../model/references.ts';
import { settingsFiles } from '../../model/settings/index.ts';
import type { Content } from '../content.ts';
import { at } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Every id of an entry, unit, place or word must exist; known also for entries that have other faults. */
export const references: Rule = {
  id: 'references',
  title: '引用的条目、单位、地名和词条都存在',
  source: '内容模型',
  *check(content) {
    const suggest = createSuggest(content);
    for (const file of [...content.entries, ...content.settings]) {
      for (const { path, value, targets } of referencesAt(file.visits())) {
        if (value === '' || targets.some((target) => content.ids(target)?.has(value) ?? true)) continue;
        yield at(file, path, `${targets.map(placeOf).join('和')}里没有“${value}”`, suggest(targets, value));
      }
    }
  },
};

function placeOf(target: ReferenceTarget): string {
  if (target in collections) return `${collections[target as CollectionName].label}（${target}/）`;
  if (target === 'units' || target === 'towns' || target === 'communities')
    return `${settingsFiles[target].label}（${settingsFiles[target].path}）`;
  const { label, path } = target === 'checklist' ? settingsFiles.standard : settingsFiles.vocabulary;
  return `${label}（${path}${target === 'checklist' ? '' : ` 的 ${target}`}）`;
}

/** Suggests the id that was meant; remembers its answers, since one slip is often repeated. */
function createSuggest(content: Content): (targets: readonly ReferenceTarget[], value: string) => string {
  const answers = new Map<string, string>();
  return (targets, value) => {
    const key = `${targets} ${value}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const ids = targets.flatMap((target) => [...(content.ids(target) ?? [])]);
    const meant =
      ids.find(([, name]) => name === value)?.[0] ??
      nearest(
        value,
        ids.map(([id]) => id),
      );
    const name = ids.find(([id]) => id === meant)?.[1];
    const answer =
      meant === undefined
        ? '填写已有的编号或网址名；要引用新的，先把它建好'
        : `是不是想写 ${meant}${name ? `（${name}）` : ''}？`;
    answers.set(key, answer);
    return answer;
  };
}
