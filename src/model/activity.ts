import { z } from 'zod';
import { common } from './common.ts';
import { flag, line, minute, reference } from './primitives.ts';

/** 活动: people meeting at a place for some hours. */
export const activity = z
  .strictObject({
    ...common,
    theme: reference({ label: '主题月', hint: '属于哪个主题月' }, 'themes').optional(),
    start: minute({ label: '开始时间', hint: '北京时间，例如 2026-03-07 09:00' }),
    end: minute({ label: '结束时间', hint: '北京时间，例如 2026-03-07 11:30' }),
    place: line({ label: '地点', hint: '公共场所，让人找得到' }, 80),
    area: reference({ label: '所属单位', hint: '填报单位之一' }, 'units'),
    organizer: reference({ label: '主办组织', hint: '从组织队伍中选' }, 'organizations'),
    need: reference({ label: '对应需求', hint: '为哪条服务需求而办；没有就留空' }, 'needs').optional(),
    insured: flag({ label: '已投保', hint: '有风险的活动须先为志愿者购买人身意外险' }),
  })
  .refine((activity) => activity.end > activity.start, {
    path: ['end'],
    message: '结束时间应晚于开始时间',
  });
