import { type InspectionRule, red } from '../rule.ts';

/** WCAG 1.3.1, 4.1.2: whatever can be filled in or pressed says what it is. */
export const labels: InspectionRule = {
  id: 'labels',
  section: 'access',
  title: '输入框和按钮都有名称',
  text: '每个输入框、选择框和按钮都有名称，读屏软件念得出来。',
  source: 'WCAG 2.2 1.3.1、3.3.2、4.1.2',
  *check({ pages }) {
    for (const { path, nameless } of pages)
      for (const kind of nameless) yield red(`“${kind}”没有名称`, { path });
  },
};
