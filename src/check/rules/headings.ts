import { inBody } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Headings say something that the page's title does not. Their levels the renderer puts in order. */
export const headings: Rule = {
  id: 'headings',
  title: '小标题不重复标题',
  source: 'WCAG 2.2 2.4.6；GB/T 37668-2019',
  *check(content) {
    for (const entry of content.entries) {
      for (const { text, line } of entry.markdown().headings) {
        if (text === entry.data.title)
          yield inBody(entry, line, '小标题与标题相同', '删去这一行：页面会自动显示标题');
      }
    }
  },
};
