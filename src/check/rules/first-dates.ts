import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/**
 * A publication date is what it first was, as the content's history knows it. A slip is corrected in the
 * open: a correction that names the old date. What is invented was never published.
 */
export const firstDates: Rule = {
  id: 'first-dates',
  title: '发布时间与首次发布时一致',
  source: '国办秘函〔2019〕19号（伪造发文日期单项否决）',
  *check(content) {
    for (const entry of content.entries) {
      const { publishedAt, sample, corrections = [] } = entry.data;
      const first = content.firstDates?.get(entry.file);
      if (first === undefined || publishedAt === undefined || sample || publishedAt === first.date) continue;
      const isOwned = corrections.some(({ what, before }) => `${what} ${before}`.includes(first.date));
      if (!isOwned)
        yield at(
          entry,
          ['publishedAt'],
          `发布时间被改过：首次发布时是 ${first.date}（提交 ${first.commit.slice(0, 12)}）`,
          `改回 ${first.date}；当初确实写错了，就加一条更正，“原文”写 ${first.date}`,
        );
    }
  },
};
