import { itemsOf } from '../from-check.ts';
import type { InspectionRule } from '../rule.ts';

/** Publishing rules 2: what of wrong wording a program can see. */
export const wording: InspectionRule = {
  id: 'wording',
  section: 'content',
  title: '没有占位文字、乱码和重复的标题',
  text: '正文和字段里没有没写完的占位文字、乱码和看不见的字符，标题不重复。严重表述错误要靠三审，见“严重表述错误和有害链接”。',
  source: '国办秘函〔2019〕19号（内容不准确）',
  check: (facts) => itemsOf(facts, 'wording'),
};
