import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A formal publication holds nothing invented. */
export const samples: Rule = {
  id: 'samples',
  title: '正式发布时没有示例',
  source: '志愿服务条例 第十二条（信息真实、准确、完整）',
  *check(content) {
    if (!content.production) return;
    for (const entry of content.entries)
      if (entry.data.sample)
        yield at(
          entry,
          ['sample'],
          `“${entry.data.title ?? entry.slug}”是虚构的示例`,
          '删去这个文件，或换成真实的内容并去掉“示例”',
        );
  },
};
