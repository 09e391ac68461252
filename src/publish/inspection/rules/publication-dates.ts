import { itemsOf } from '../from-check.ts';
import type { InspectionRule } from '../rule.ts';

/** Publishing rules 2: no date is forged. */
export const publicationDates: InspectionRule = {
  id: 'publication-dates',
  section: 'content',
  title: '发布时间真实',
  text: '没有晚于生成时刻的发布时间，各项日期先后相符，发布时间登出后没有改动。伪造发布时间即单项否决。',
  source: '国办秘函〔2019〕19号 单项否决指标',
  // A page that is out before its own date has a false one; other dates ahead are looked into.
  check: (facts) =>
    itemsOf(facts, 'publication-dates', ({ field }) => (field === 'publishedAt' ? 'red' : undefined)),
};
