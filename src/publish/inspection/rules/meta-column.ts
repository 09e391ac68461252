import { isArticle, isList } from '../kinds.ts';
import { type InspectionRule, red } from '../rule.ts';

export const COLUMN_TAGS = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];

/** Publishing rules 1: a list and an article say to which column they belong. */
export const metaColumn: InspectionRule = {
  id: 'meta-column',
  section: 'tags',
  title: '栏目页和文章页都有栏目标签',
  text: '栏目页和文章页有栏目名称、描述、关键词和类别（ColumnName、ColumnDescription、ColumnKeywords、ColumnType）。',
  source: '政府网站发展指引（国办发〔2017〕47号）附件',
  *check(facts) {
    for (const page of facts.pages) {
      if (!isArticle(page, facts) && !isList(page, facts)) continue;
      const missing = COLUMN_TAGS.filter((name) => !page.meta.get(name));
      if (missing.length > 0) yield red(`没有${missing.join('、')}`, { path: page.path });
    }
  },
};
