import { inBody } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A footnote's mark and its words belong together. */
export const footnotes: Rule = {
  id: 'footnotes',
  title: '脚注与引用一一对应',
  source: '国办秘函〔2019〕19号（内容准确、完整）',
  *check(content) {
    for (const entry of content.entries) {
      const { missingNotes, unusedNotes } = entry.markdown();
      for (const { label, line } of missingNotes)
        yield inBody(
          entry,
          line,
          `脚注“${label}”没有内容`,
          `在文末另起一行写“[^${label}]: 内容”，或删去引用`,
        );
      for (const { label, line } of unusedNotes)
        yield inBody(
          entry,
          line,
          `脚注“${label}”没有地方引用，不会显示`,
          `在正文里写 [^${label}]，或删去这条脚注`,
        );
    }
  },
};
