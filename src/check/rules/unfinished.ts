import { at, inBody } from '../finding.ts';
import type { Rule } from '../rule.ts';

const UNFINISHED =
  /\b(TODO|FIXME|TBD)\b|lorem ipsum|此处(填写|输入)|请在此|[（(【]待(补充|完善|定稿|核实)[）)】]/i;
const PROBLEM = '还有没写完的占位文字';
const REMEDY = '写上真实的内容，或者删去这一句';

/** Marks that a writer leaves for later and that nobody should read. */
export const unfinished: Rule = {
  id: 'unfinished',
  title: '没有占位文字',
  source: '国办秘函〔2019〕19号（内容不准确）',
  *check(content) {
    for (const entry of content.entries) {
      for (const { path, value } of entry.visits())
        if (typeof value === 'string' && UNFINISHED.test(value)) yield at(entry, path, PROBLEM, REMEDY);
      if (!UNFINISHED.test(entry.body)) continue;
      for (const [index, text] of entry.body.split('\n').entries())
        if (UNFINISHED.test(text)) yield inBody(entry, index + 1, PROBLEM, REMEDY);
    }
  },
};
