import { staleColumns } from '../freshness.ts';
import type { InspectionRule, Item } from '../rule.ts';

const TOO_MANY = 10;

/** Publishing rules 2: columns that ought to be kept up and are not. */
export const columnsLiving: InspectionRule = {
  id: 'columns-living',
  section: 'content',
  title: '应更新的栏目一年内有更新',
  text: `典型、活动、需求、评选、月报、培训栏目一年内有新内容；应更新而长期没有更新的栏目 ${TOO_MANY} 个以上，单项否决。`,
  source: '国办秘函〔2019〕19号 单项否决指标',
  check({ site, now }) {
    const stale = staleColumns(site, now);
    const level = stale.length >= TOO_MANY ? 'red' : 'amber';
    return stale.map(
      ({ column, newest, since }): Item => ({
        level,
        text: `“${column.name}”最新一条是 ${newest} 的`,
        path: column.path,
        since,
      }),
    );
  },
};
