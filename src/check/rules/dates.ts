import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What happens to an entry after its publication carries a later time. */
export const dates: Rule = {
  id: 'dates',
  title: '更新、更正和撤回不早于发布',
  source: '国办秘函〔2019〕19号（发布日期真实）',
  *check(content) {
    for (const entry of content.entries) {
      const { publishedAt, updatedAt, corrections = [], withdrawn } = entry.data;
      if (publishedAt === undefined) continue;
      if (updatedAt !== undefined && updatedAt < publishedAt)
        yield at(
          entry,
          ['updatedAt'],
          `更新时间早于发布时间（${publishedAt}）`,
          '写最近一次实质改动的时间；没有改动就删去',
        );
      for (const [index, { at: when }] of corrections.entries())
        if (when < publishedAt)
          yield at(
            entry,
            ['corrections', index, 'at'],
            `更正时间早于发布时间（${publishedAt}）`,
            '写发布之后更正的时间；发布前的改动不用写更正',
          );
      if (withdrawn && withdrawn.at < publishedAt)
        yield at(
          entry,
          ['withdrawn', 'at'],
          `撤回时间早于发布时间（${publishedAt}）`,
          '写发布之后撤回的时间',
        );
    }
  },
};
