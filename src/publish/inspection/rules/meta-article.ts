import { type AnyEntry, addressOf, collectionNames } from '../../../model/index.ts';
import { type InspectionRule, red } from '../rule.ts';

const PUB_DATE = /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/;

/** Publishing rules 1: an article says its title, its moment and its source, as the content has them. */
export const metaArticle: InspectionRule = {
  id: 'meta-article',
  section: 'tags',
  title: '文章页都有标题、日期、来源标签',
  text: '文章页有 ArticleTitle（不含HTML）、PubDate（北京时间，年-月-日 时:分，24小时制，与内容里的发布时间一致）、ContentSource。',
  source: '政府网站发展指引（国办发〔2017〕47号）附件',
  *check({ site, page }) {
    for (const entry of collectionNames.flatMap((name) => site.all(name) as readonly AnyEntry[])) {
      const path = addressOf(entry);
      const meta = page(path)?.meta;
      if (meta === undefined) {
        yield red('没有生成这个页面', { path, file: entry.file });
        continue;
      }
      const title = meta.get('ArticleTitle') ?? '';
      const date = meta.get('PubDate') ?? '';
      if (title === '' || /[<>]/.test(title)) yield red('没有 ArticleTitle，或者里面有HTML', { path });
      if (!PUB_DATE.test(date) || date !== entry.data.publishedAt)
        yield red('PubDate 与发布时间不一致', { path });
      if (!meta.get('ContentSource')) yield red('没有 ContentSource', { path });
    }
  },
};
