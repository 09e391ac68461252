import { z } from 'zod';
import { common } from './common.ts';
import { count, group, line, list, minute, reference } from './primitives.ts';

const amount = (label: string, hint: string) => count({ label, hint }).default(0);

/** The figures a unit hands in each month; the quarter and the year add them up. */
export const reportFigures = {
  projects: amount('服务项目', '本月实施的志愿服务项目数，单位：个'),
  activities: amount('活动', '本月开展的活动场次，单位：场'),
  participants: amount('参与人次', '本月参加服务的人次'),
  newVolunteers: amount('新增志愿者', '本月新注册的志愿者，单位：人'),
  hours: amount('服务时长', '本月记录的服务时长，单位：小时'),
  needsCollected: amount('收集需求', '本月收集的服务需求，单位：条'),
  needsMet: amount('对接需求', '本月对接成功的服务需求，单位：条'),
  stationsBuilt: amount('新建站点', '本月建成的标准化站点，单位：个'),
} as const;
export type ReportFigure = keyof typeof reportFigures;

/** 月报: what one unit did in one month. */
export const report = z.strictObject({
  ...common,
  unit: reference({ label: '填报单位', hint: '填报单位之一，或市级部门' }, 'units', 'organizations'),
  year: count({ label: '年份', hint: '四位数字' }, 1990, 2100),
  month: count({ label: '月份', hint: '1 至 12' }, 1, 12),
  submittedAt: minute({ label: '报送时间', hint: '收到月报的北京时间' }),
  figures: group(reportFigures, { label: '数据', hint: '没有就写 0' }),
  highlights: list(line({ label: '亮点', hint: '一句话一件事' }, 160), {
    label: '工作亮点',
    hint: '一到五条',
  }).default([]),
});
