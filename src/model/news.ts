import { z } from 'zod';
import { common } from './common.ts';
import { choice, reference } from './primitives.ts';

/** The columns an inspector counts: their rhythm is a rule (publishing rules 2). */
export const newsColumns = {
  headlines: '要闻动态',
  notices: '通知公告',
  circulars: '情况通报',
  policies: '政策制度',
  training: '培训资料',
  briefs: '工作简报',
} as const;
export type NewsColumn = keyof typeof newsColumns;

/** 动态与公开: what happened, and what is announced. */
export const news = z.strictObject({
  ...common,
  column: choice({ label: '栏目', hint: '放在哪个栏目' }, newsColumns),
  area: reference({ label: '所属单位', hint: '填报单位之一；全市性的留空' }, 'units').optional(),
  theme: reference({ label: '主题月', hint: '与哪个主题月有关；没有就留空' }, 'themes').optional(),
});
