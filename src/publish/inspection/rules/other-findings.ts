import { otherItems } from '../from-check.ts';
import type { InspectionRule } from '../rule.ts';

/** What else `check` asks for before a word is public. */
export const otherFindings: InspectionRule = {
  id: 'other-findings',
  section: 'content',
  title: '发布前检查的其他项目都通过',
  text: '内容的字段、引用、图片、附件、期限都合要求；该办而没有办的，例如公示已经结束而没有公布结果，列在这里。',
  source: '志愿服务条例 第十二条、第十三条；国办秘函〔2019〕19号（内容不准确）',
  check: (facts) => otherItems(facts),
};
