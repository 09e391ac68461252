import { staleNews } from '../freshness.ts';
import type { InspectionRule, Item } from '../rule.ts';

const TOO_MANY = 5;

/** Publishing rules 2: five news columns out of date fail the whole site; one is worth a look. */
export const columnsFresh: InspectionRule = {
  id: 'columns-fresh',
  section: 'content',
  title: '动态栏目两周内、通知政策栏目六个月内有更新',
  text: `动态、要闻类栏目 14 天内有更新，通知、政策类栏目 6 个月内有更新；没有做到的合计 ${TOO_MANY} 个以上，单项否决。`,
  source: '国办秘函〔2019〕19号 单项否决指标',
  check({ site, now }) {
    const stale = staleNews(site, now);
    const level = stale.length >= TOO_MANY ? 'red' : 'amber';
    return stale.map(
      ({ column, newest, days, since }): Item => ({
        level,
        text: `“${column.name}”最新一条是 ${newest} 的，已过 ${days} 天`,
        path: column.path,
        since,
      }),
    );
  },
};
