import { cares } from '../../model/cares.ts';
import type { Site } from '../../model/site.ts';
import { ageBands } from '../match/age-bands.ts';
import { weekdayNames } from '../match/words.ts';
import { NO_SKILL } from './board-need.ts';
import type { BoardFacet, BoardOption } from './filters.ts';
import { standings } from './standing.ts';

/** What a visitor may choose from, in the city's own words. */
export function boardFacets({ settings: { vocabulary, units } }: Site): BoardFacet[] {
  const words = (terms: readonly BoardOption[]) => terms.map(({ id, label }) => ({ id, label }));
  const table = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([id, label]) => ({ id, label }));
  const skills = vocabulary.skills.flatMap(({ id, label, children }) => [
    { id, label: children.length > 0 ? `${label}，哪样都行` : label, group: label },
    ...words(children).map((part) => ({ ...part, group: label })),
  ]);
  return [
    { key: 'status', label: '状态', options: table(standings) },
    { key: 'care', label: '三关爱', options: table(cares) },
    { key: 'field', label: '领域', options: words(vocabulary.fields) },
    { key: 'target', label: '对象', options: words(vocabulary.targets) },
    { key: 'unit', label: '单位', options: units.units.map(({ id, name }) => ({ id, label: name })) },
    {
      key: 'day',
      label: '星期',
      options: weekdayNames.flatMap((label, day) => (day === 0 ? [] : { id: String(day), label })),
    },
    { key: 'slot', label: '时段', options: words(vocabulary.slots) },
    { key: 'skill', label: '本领', options: [{ id: NO_SKILL, label: '不要求本领' }, ...skills] },
    {
      key: 'age',
      label: '年龄',
      options: Object.entries(ageBands).map(([id, { label }]) => ({ id, label })),
    },
  ];
}
