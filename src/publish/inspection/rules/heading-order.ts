import { type InspectionRule, red } from '../rule.ts';

/** WCAG 1.3.1: headings go down one level at a time. */
export const headingOrder: InspectionRule = {
  id: 'heading-order',
  section: 'access',
  title: '标题逐级写，不跳级',
  text: '主标题下是二级标题，二级下是三级，不跳过一级。',
  source: 'WCAG 2.2 1.3.1、2.4.6',
  *check({ pages }) {
    for (const { path, headings } of pages) {
      const at = headings.findIndex((level, index) => level > (headings[index - 1] ?? 0) + 1);
      if (at >= 0) yield red(`${headings[at - 1] ?? 0} 级标题下面直接是 ${headings[at]} 级`, { path });
    }
  },
};
