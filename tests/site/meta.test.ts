import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { type BuiltPage, pagesOf } from '../support/pages.ts';

// 政府网站发展指引 (国办发〔2017〕47号), annex: which page carries which tags.
const SITE = ['SiteName', 'SiteDomain'];
const COLUMN = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const ARTICLE = ['ArticleTitle', 'PubDate', 'ContentSource'];

const meta = ({ $ }: BuiltPage, name: string) => $(`meta[name="${name}"]`).attr('content');
const isArticle = (page: BuiltPage) => meta(page, 'ArticleTitle') !== undefined;
const pages = [...pagesOf(inject('city'))];
const furniture = new Set(['/404.html', '/site-map/', '/offline/', '/search/', '/provenance/']);
const isPlain = ({ path }: BuiltPage) => furniture.has(path) || path.startsWith('/leaving/');
const isWithdrawn = ({ $ }: BuiltPage) => $('h1').text() === '已撤回';

describe('every built page', () => {
  it('names the site', () => {
    for (const page of pages)
      for (const tag of SITE) expect(meta(page, tag), `${page.path} ${tag}`).toBeTruthy();
  });

  it('names its column when it is a list or an article', () => {
    for (const page of pages) {
      if (page.path === '/' || isPlain(page) || isWithdrawn(page)) continue;
      for (const tag of COLUMN) expect(meta(page, tag), `${page.path} ${tag}`).toBeTruthy();
    }
  });

  it('names title, date and source when it is an article', () => {
    const articles = pages.filter(isArticle);
    expect(articles.length).toBeGreaterThan(100);
    for (const page of articles) {
      for (const tag of ARTICLE) expect(meta(page, tag), `${page.path} ${tag}`).toBeTruthy();
      expect(meta(page, 'PubDate'), page.path).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
      expect(meta(page, 'ArticleTitle'), page.path).not.toMatch(/[<>]/);
    }
  });

  it('tells nothing of an entry that was taken down', () => {
    const withdrawn = pages.filter(isWithdrawn);
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const page of withdrawn) {
      for (const tag of ARTICLE) expect(meta(page, tag), page.path).toBeUndefined();
      expect(page.$('article').text(), page.path).not.toContain('来源');
    }
  });

  it('leaves out the identification code that nobody has given', () => {
    for (const page of pages) expect(meta(page, 'SiteIDCode'), page.path).toBeUndefined();
  });

  it('has a title and a description of its own, unless its entry was taken down', () => {
    const titles = new Map<string, string>();
    for (const page of pages.filter((page) => !isWithdrawn(page))) {
      const title = page.$('title').text();
      expect(titles.get(title), `${page.path} 与另一页同名：${title}`).toBeUndefined();
      titles.set(title, page.path);
      expect(meta(page, 'description'), page.path).toBeTruthy();
    }
  });

  it('has a canonical address and its sharing words', () => {
    for (const { $, path } of pages) {
      if (path !== '/404.html')
        expect($('link[rel=canonical]').attr('href'), path).toMatch(new RegExp(`^https://.*${path}$`));
      for (const property of ['og:title', 'og:description', 'og:url', 'og:type'])
        expect($(`meta[property="${property}"]`).attr('content'), `${path} ${property}`).toBeTruthy();
    }
  });

  it('gives machines a website, breadcrumbs, articles, events and places', () => {
    const types = new Set<string>();
    for (const { $, path } of pages)
      $('script[type="application/ld+json"]').each((_, script) => {
        const thing = JSON.parse($(script).text()) as { '@type': string; '@context': string };
        expect(thing['@context'], path).toBe('https://schema.org');
        types.add(thing['@type']);
      });
    expect([...types].sort()).toEqual(['BreadcrumbList', 'Event', 'NewsArticle', 'Place', 'WebSite']);
  });

  it('stands in the sitemap, unless it is the page for what is not there or asks not to be listed', () => {
    const listed = readFileSync(`${inject('city')}/sitemap-0.xml`, 'utf8');
    for (const page of pages) {
      const wanted = page.path !== '/404.html' && meta(page, 'robots') !== 'noindex';
      expect(listed.includes(`${page.path}</loc>`), page.path).toBe(wanted);
    }
  });

  it('says in its footer who runs it, how to reach them, and where the map is', () => {
    for (const { $, path } of pages) {
      const footer = $('.site-footer').text();
      for (const words of ['主办单位', '联系方式', '网站地图']) expect(footer, path).toContain(words);
    }
  });
});
