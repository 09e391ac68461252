import { collections } from '../../model/collections.ts';
import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Two entries at one address: one of them could never be read. */
export const slugs: Rule = {
  id: 'slugs',
  title: '网址名不重复',
  source: '内容模型：一个网址只有一个条目',
  *check(content) {
    for (const report of content.of('reports'))
      if (/^\d{4}$/.test(report.slug))
        yield at(
          report,
          ['slug'],
          `“${report.slug}”是年度汇总页的网址`,
          '网址名里写明单位和月份，例如 dan-wei-2026-03',
        );
    const groups = Map.groupBy(content.known, ({ collection, slug }) => `${collection}/${slug}`);
    for (const entry of content.entries) {
      const group = groups.get(`${entry.collection}/${entry.slug}`) ?? [];
      const others = group.filter((other) => other !== entry).map(({ file }) => file);
      if (others.length === 0) continue;
      const where = collections[entry.collection].label;
      yield at(
        entry,
        ['slug'],
        `“${where}”里的网址名“${entry.slug}”与 ${others.join('、')} 重复`,
        '较晚发布的那一条另起一个网址名（改文件名或“网址名”字段），已公开的网址不要改',
      );
    }
  },
};
