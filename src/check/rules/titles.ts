import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A title goes into `ArticleTitle`, lists and search results as it stands. */
export const titles: Rule = {
  id: 'titles',
  title: '标题是干净的一句话',
  source: '政府网站发展指引（国办发〔2017〕47号）附件：ArticleTitle 不含 HTML',
  *check(content) {
    for (const entry of content.entries) {
      const { title } = entry.data;
      if (title === undefined) continue;
      if (/<[a-z/!][^>]*>|&[a-z]+;|&#\d+;/i.test(title))
        yield at(entry, ['title'], '标题里有 HTML', '只写文字，去掉尖括号里的标记和 & 开头的代码');
      if (/\*\*|__|`|!?\[[^\]]*\]\(/.test(title))
        yield at(entry, ['title'], '标题里有 Markdown 标记', '只写文字，去掉星号、反引号和链接');
      if (/[。.]$/.test(title)) yield at(entry, ['title'], '标题以句号结尾', '去掉结尾的句号');
    }
  },
};
