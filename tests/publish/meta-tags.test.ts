import { describe, expect, it } from 'vitest';
import type { AnyEntry, Settings, Site } from '../../src/model/index.ts';
import { jsonLdOf } from '../../src/publish/json-ld.ts';
import { metaTags } from '../../src/publish/meta-tags.ts';
import type { PageMeta } from '../../src/publish/page-meta.ts';

const settings = (identifiers = {}) =>
  ({
    site: { name: '云河志愿服务网', url: 'https://yunhe.example', base: '/zyfw/', identifiers },
  }) as unknown as Settings;
const column = { name: '动态', description: '要闻', keywords: '要闻,志愿', type: '工作动态', path: '/news/' };
const page = { title: '标题', description: '摘要', path: '/news/x/', crumbs: [] };
const entry = {
  data: { title: '河上清漂', publishedAt: '2026-03-07 09:00', source: '青石区' },
} as unknown as AnyEntry;
const namesOf = (meta: PageMeta, identifiers = {}) =>
  metaTags(meta, settings(identifiers)).map(({ name }) => name);

describe('meta tags', () => {
  it('of the home page name the site, and its code only when there is one', () => {
    expect(namesOf({ ...page, kind: 'home' })).toEqual(['SiteName', 'SiteDomain', 'Description']);
    expect(namesOf({ ...page, kind: 'home' }, { siteIdCode: '9901000001' })).toContain('SiteIDCode');
  });

  it('of a list add the column', () => {
    expect(namesOf({ ...page, kind: 'list', column })).toEqual(
      expect.arrayContaining(['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']),
    );
  });

  it('of an article add title, date in Beijing time, source, and the address under the base path', () => {
    const tags = Object.fromEntries(
      metaTags({ ...page, kind: 'article', column, entry }, settings()).map(({ name, content }) => [
        name,
        content,
      ]),
    );
    expect(tags).toMatchObject({
      ArticleTitle: '河上清漂',
      PubDate: '2026-03-07 09:00',
      ContentSource: '青石区',
      Url: 'https://yunhe.example/zyfw/news/x/',
    });
    expect(tags.Author).toBeUndefined();
  });

  it('and structured data name a picture by its full address, base path and all, as they are read elsewhere', () => {
    const article = { ...page, kind: 'article', column, entry, image: '/zyfw/assets/river.webp' } as const;
    const image = 'https://yunhe.example/zyfw/assets/river.webp';
    expect(metaTags(article, settings())).toContainEqual({ name: 'Image', content: image });
    const news = { ...article, entry: { ...entry, collection: 'news' } as AnyEntry };
    const absolute = (path: string) => `https://yunhe.example/zyfw${path}`;
    expect(jsonLdOf(news, { settings: settings() } as Site, absolute)).toContainEqual(
      expect.objectContaining({ '@type': 'NewsArticle', image }),
    );
  });
});
