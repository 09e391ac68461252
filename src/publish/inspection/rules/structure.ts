import { type InspectionRule, red } from '../rule.ts';

const LEAST_WORDS = 10;

/** WCAG 1.3.1, 2.4.2: a page has a title, one heading of its own, and its words in the HTML. */
export const structure: InspectionRule = {
  id: 'structure',
  section: 'access',
  title: '每页有名称、一个主标题和正文',
  text: '每个页面有自己的名称、恰好一个主标题、一个正文区；正文就在HTML里，不用脚本也能读。',
  source: 'WCAG 2.2 1.3.1、2.4.2；无障碍环境建设法 第三十二条',
  *check({ pages }) {
    for (const { path, title, headings, mains, mainLength } of pages) {
      if (title.trim() === '') yield red('没有页面名称', { path });
      const ones = headings.filter((level) => level === 1).length;
      if (ones !== 1) yield red(ones === 0 ? '没有主标题' : `有 ${ones} 个主标题`, { path });
      if (mains !== 1) yield red('没有恰好一个正文区', { path });
      if (mainLength < LEAST_WORDS) yield red('正文不在HTML里', { path });
    }
  },
};
