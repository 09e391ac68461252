import type { Settings } from '../model/index.ts';
import type { PageMeta } from './page-meta.ts';

export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The meta tags that 政府网站发展指引 (国办发〔2017〕47号) asks of a page: the site's on every page, the
 * column's on lists and articles, the article's on articles. What is not known is left out.
 */
export function metaTags(page: PageMeta, { site }: Pick<Settings, 'site'>): MetaTag[] {
  const tags: (readonly [string, string | undefined])[] = [
    ['SiteName', site.name],
    ['SiteDomain', new URL(site.url).host],
    ['SiteIDCode', site.identifiers.siteIdCode],
    ['Description', page.description],
  ];
  if (page.kind === 'list' || page.kind === 'article') {
    const { column } = page;
    tags.push(
      ['ColumnName', column.name],
      ['ColumnDescription', column.description],
      ['ColumnKeywords', column.keywords],
      ['ColumnType', column.type],
    );
  }
  if (page.kind === 'article') {
    const { title, publishedAt, source, author } = page.entry.data;
    tags.push(
      ['ArticleTitle', title],
      ['PubDate', publishedAt],
      ['ContentSource', source],
      ['Keywords', page.column.keywords],
      ['Author', author],
      ['Image', page.image && new URL(page.image, site.url).href],
      ['Url', new URL(`${site.base}${page.path.slice(1)}`, site.url).href],
    );
  }
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
