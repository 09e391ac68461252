import { type InspectionRule, red } from '../rule.ts';

/** WCAG 1.3.1: labels and jumps find the one place that they mean. */
export const uniqueIds: InspectionRule = {
  id: 'unique-ids',
  section: 'access',
  title: '页面里的编号不重复',
  text: '一个页面里的编号（id）不重复，标签和跳转才找得准。',
  source: 'WCAG 2.2 1.3.1、4.1.2',
  *check({ pages }) {
    for (const { path, repeatedIds } of pages)
      for (const id of repeatedIds) yield red(`编号“${id}”用了两次`, { path });
  },
};
