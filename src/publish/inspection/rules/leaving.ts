import { LEAVING } from '../../leaving/index.ts';
import { isForeign } from '../facts/index.ts';
import { type InspectionRule, red } from '../rule.ts';

/** Publishing rules 3: a link that leaves the site says so first. */
export const leaving: InspectionRule = {
  id: 'leaving',
  section: 'footer',
  title: '离开本站前先提示',
  text: '指向其他网站的链接有标记，先经过“您访问的链接即将离开……”的提示，不用脚本也能用。',
  source: '政府网站发展指引（国办发〔2017〕47号）',
  *check({ pages }) {
    for (const { path, links } of pages) {
      if (path.startsWith(LEAVING)) continue;
      for (const { href, announced } of links)
        if (isForeign(href) && !announced) yield red(`链接“${href}”没有先提示`, { path });
    }
  },
};
