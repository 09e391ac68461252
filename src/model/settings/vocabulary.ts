import { z } from 'zod';
import { cares } from '../cares.ts';
import { choice, clock, group, list } from '../primitives.ts';
import { term } from './term.ts';

const terms = (label: string) => list(group(term, { label, hint: '编号和名称' }), { label, hint: '词表' });

/** 词表: the words that entries choose from. */
export const vocabulary = z.strictObject({
  fields: list(
    group(
      { ...term, care: choice({ label: '三关爱', hint: '属于哪一个' }, cares) },
      { label: '服务领域', hint: '词条' },
    ),
    { label: '服务领域', hint: '三关爱之下的领域' },
    1,
  ),
  targets: terms('服务对象'),
  skills: list(
    group({ ...term, children: terms('细分技能').default([]) }, { label: '技能', hint: '大类和细分' }),
    { label: '技能', hint: '一棵两层的小树' },
  ),
  licences: terms('执业资格'),
  languages: terms('语言'),
  slots: list(
    group(
      {
        ...term,
        from: clock({ label: '起', hint: '例如 09:00' }),
        to: clock({ label: '止', hint: '例如 12:00' }),
      },
      { label: '时段', hint: '词条' },
    ),
    { label: '时段', hint: '一天分成几段' },
    1,
  ),
  services: terms('站点服务'),
  professions: terms('专业'),
  prizes: terms('奖项'),
});
