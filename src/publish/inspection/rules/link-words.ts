import { type InspectionRule, red } from '../rule.ts';

/** WCAG 2.4.4: a link says where it leads. */
export const linkWords: InspectionRule = {
  id: 'link-words',
  section: 'access',
  title: '链接都有文字',
  text: '每个链接都有看得见或念得出的文字。',
  source: 'WCAG 2.2 2.4.4、4.1.2',
  *check({ pages }) {
    for (const { path, links } of pages)
      for (const { href, words } of links)
        if (words.trim() === '') yield red(`链接“${href}”没有文字`, { path });
  },
};
