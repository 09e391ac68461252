import { z } from 'zod';
import { cares } from '../../model/cares.ts';
import { field } from '../../model/field.ts';
import { choice, count, group, list, location, reference } from '../../model/primitives.ts';
import { type AgeBand, ageBands } from './age-bands.ts';

const bandLabels = Object.fromEntries(
  Object.entries(ageBands).map(([band, { label }]) => [band, label]),
) as Record<AgeBand, string>;

const free = group(
  {
    weekday: count({ label: '星期', hint: '1 是星期一，7 是星期日' }, 1, 7),
    slots: list(reference({ label: '时段', hint: '从词表中选，例如 morning' }, 'slots'), {
      label: '时段',
      hint: '这一天里有空的几段',
    }),
  },
  { label: '空闲时间', hint: '星期和时段' },
);

/**
 * What a volunteer tells the matching form. Every answer is optional: a part left out is unknown and rules
 * nothing out, while an empty list is an answer (`skills: []` has no skill, `free: []` has no time).
 */
export const profile = z.strictObject({
  fields: list(reference({ label: '服务领域', hint: '从词表中选，例如 elderly' }, 'fields'), {
    label: '想做的领域',
    hint: '想做哪些方面的服务',
  }).optional(),
  refusedFields: list(reference({ label: '服务领域', hint: '从词表中选，例如 rescue' }, 'fields'), {
    label: '不做的领域',
    hint: '哪些方面的服务不做',
  }).optional(),
  cares: list(choice({ label: '三关爱', hint: '属于哪一个' }, cares), {
    label: '三关爱',
    hint: '关爱他人、自然还是社会',
  }).optional(),
  targets: list(reference({ label: '服务对象', hint: '从词表中选，例如 empty-nest' }, 'targets'), {
    label: '服务对象',
    hint: '想为哪些人服务',
  }).optional(),
  skills: list(reference({ label: '技能', hint: '从词表中选，例如 first-aid' }, 'skills'), {
    label: '技能',
    hint: '会做什么；什么都不会就写空列表',
  }).optional(),
  licences: list(reference({ label: '执业资格', hint: '从词表中选，例如 nurse' }, 'licences'), {
    label: '执业资格',
    hint: '有哪些证书；没有就写空列表',
  }).optional(),
  languages: list(reference({ label: '语言', hint: '从词表中选，例如 mandarin' }, 'languages'), {
    label: '语言或方言',
    hint: '会说哪些话',
  }).optional(),
  free: list(free, { label: '空闲时间', hint: '一周里哪些时段有空' }).optional(),
  age: count({ label: '年龄', hint: '周岁' }, 6, 120).optional(),
  ageBand: choice(
    { label: '年龄段', hint: '不想说年龄就选一段；两个都写，以年龄为准' },
    bandLabels,
  ).optional(),
  groupSize: count({ label: '一起来的人数', hint: '连自己一共几个人，一个人来就写 1' }, 1, 2000).optional(),
  from: location({ label: '位置', hint: 'WGS-84 经纬度；只在本机计算' }).optional(),
  place: reference(
    { label: '地点', hint: '填报单位、镇街或村社区的编号；同时有位置时，距离按位置算' },
    'units',
    'towns',
    'communities',
  ).optional(),
  maxKm: field(z.number('应为数字').positive('应大于 0').max(500, '不能大于 500'), {
    label: '最远距离',
    hint: '最远愿意走多少公里',
    widget: 'number',
  }).optional(),
});
export type MatchProfile = z.infer<typeof profile>;
