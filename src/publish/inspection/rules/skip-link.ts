import { type InspectionRule, red } from '../rule.ts';

/** WCAG 2.4.1: the first thing by keyboard is the way past the navigation. */
export const skipLink: InspectionRule = {
  id: 'skip-link',
  section: 'access',
  title: '每页能一步跳到正文',
  text: '每个页面的第一个链接跳到正文，它指向的地方确实在。',
  source: 'WCAG 2.2 2.4.1',
  *check({ pages }) {
    for (const { path, links, ids } of pages) {
      const first = links[0]?.href ?? '';
      if (!first.startsWith('#') || !ids.has(first.slice(1))) yield red('第一个链接不是跳到正文', { path });
    }
  },
};
