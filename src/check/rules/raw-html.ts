import { inBody } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const rawHtml: Rule = {
  id: 'raw-html',
  title: '正文不写 HTML',
  source: '内容模型：正文只用 Markdown，HTML 会原样显示成文字',
  *check(content) {
    for (const entry of content.entries)
      for (const { text, line } of entry.markdown().rawHtml)
        yield inBody(entry, line, `正文里有 HTML“${text.trim().slice(0, 40)}”，会原样显示成文字`, REMEDY);
  },
};

const REMEDY = '删去标记，改用 Markdown：加粗写 **文字**，换段空一行，图片写 ![替代文字](media/文件)';
