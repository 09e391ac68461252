import { z } from 'zod';
import { common } from './common.ts';
import { choice, count, day, group, line, list, phone, reference } from './primitives.ts';

/** The stages an award goes through, in order. */
export const awardStages = { call: '征集', review: '评审', notice: '公示', result: '公布' } as const;

const nominee = group(
  {
    name: line({ label: '名称', hint: '人、项目或组织的名称' }, 60),
    unit: line({ label: '推荐单位', hint: '推荐单位的全称' }, 60),
    area: reference({ label: '所属单位', hint: '填报单位之一' }, 'units').optional(),
    story: reference({ label: '事迹', hint: '链接到先进典型' }, 'stories').optional(),
  },
  { label: '名单', hint: '一人或一个集体一条' },
);

/** 评选表彰: one prize in one year, from the call to the result. */
export const award = z
  .strictObject({
    ...common,
    year: count({ label: '年份', hint: '四位数字' }, 1990, 2100),
    prize: reference({ label: '奖项', hint: '从词表中选' }, 'prizes'),
    stage: choice({ label: '阶段', hint: '随评选进展更新' }, awardStages),
    notice: group(
      {
        from: day({ label: '公示开始', hint: '例如 2026-12-01' }),
        to: day({ label: '公示结束', hint: '例如 2026-12-07' }),
        phone: phone({ label: '监督电话', hint: '公示期间受理意见的座机' }),
      },
      { label: '公示', hint: '起止日期和监督电话' },
    ).optional(),
    candidates: list(nominee, { label: '候选名单', hint: '进入评审或公示的名单' }).default([]),
    winners: list(nominee, { label: '获奖名单', hint: '公布阶段填写' }).default([]),
  })
  .superRefine((award, context) => {
    const wrong = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    const noticed = award.stage === 'notice' || award.stage === 'result';
    if (noticed && award.notice === undefined) wrong(['notice'], '公示和公布阶段须写明公示起止和监督电话');
    if (award.notice !== undefined && award.notice.to < award.notice.from)
      wrong(['notice', 'to'], '公示结束早于公示开始');
    if (award.stage === 'notice' && award.candidates.length === 0)
      wrong(['candidates'], '公示阶段须有候选名单');
    if (award.stage === 'result' && award.winners.length === 0) wrong(['winners'], '公布阶段须有获奖名单');
    if (award.stage !== 'result' && award.winners.length > 0)
      wrong(['winners'], '还没到公布阶段，不能写获奖名单');
  });
