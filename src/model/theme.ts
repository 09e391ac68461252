import { z } from 'zod';
import { cares } from './cares.ts';
import { common } from './common.ts';
import { choice, count, line, list, reference, text } from './primitives.ts';

/** 主题月: what the city does together in one month (or two) of a year. */
export const theme = z.strictObject({
  ...common,
  year: count({ label: '年份', hint: '四位数字，例如 2015' }, 1990, 2100),
  months: list(
    count({ label: '月份', hint: '1 至 12' }, 1, 12),
    { label: '月份', hint: '一个月，或合办的两个月，例如 1 和 2' },
    1,
    2,
  ),
  order: count({ label: '次序', hint: '全年第几项，从 1 起' }, 1, 99),
  slogan: line({ label: '口号', hint: '活动的名号，例如“暖冬行·爱传递”' }, 40).optional(),
  content: text({ label: '活动内容', hint: '照方案原文写明这个月做什么' }),
  leadUnit: reference({ label: '牵头单位', hint: '从组织队伍中选一个' }, 'organizations'),
  responsibleUnits: list(
    reference({ label: '责任单位', hint: '从组织队伍或填报单位中选' }, 'organizations', 'units'),
    { label: '责任单位', hint: '方案点名的单位；只写“各地各单位”时留空' },
  ).default([]),
  responsible: line({ label: '责任单位（原文）', hint: '照方案原文，例如“各地各单位”' }, 80).optional(),
  care: choice({ label: '三关爱', hint: '这个月主要关爱的是谁' }, cares),
  tasks: list(line({ label: '任务', hint: '一句话一件事' }, 120), {
    label: '重点任务',
    hint: '这个月要做成的几件事',
  }).default([]),
});
