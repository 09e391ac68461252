import { itemsOf } from '../from-check.ts';
import type { InspectionRule } from '../rule.ts';

/** Publishing rules 6: a person is told about with that person's consent alone. */
export const consent: InspectionRule = {
  id: 'consent',
  section: 'privacy',
  title: '写人物都有当事人的同意',
  text: '写人物的页面有当事人同意的日期和范围，不满十四周岁的由监护人同意；同意到期或撤回的，页面已撤下。',
  source: '个人信息保护法 第十五条、第二十五条、第三十一条',
  check: (facts) => itemsOf(facts, 'consent'),
};
