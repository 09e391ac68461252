import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A correction tells a reader what changed. */
export const corrections: Rule = {
  id: 'corrections',
  title: '更正写明改了什么',
  source: '志愿服务条例 第二十六条（投诉、举报和纠正）',
  *check(content) {
    for (const entry of content.entries)
      for (const [index, { before, after }] of (entry.data.corrections ?? []).entries())
        if (before !== undefined && before === after)
          yield at(
            entry,
            ['corrections', index, 'after'],
            '现文与原文相同',
            '原文写更正前的话，现文写更正后的话',
          );
  },
};
