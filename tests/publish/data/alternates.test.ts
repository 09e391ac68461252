import { describe, expect, it } from 'vitest';
import { columns, newsColumn } from '../../../src/publish/columns.ts';
import { alternatesOf } from '../../../src/publish/data/index.ts';
import type { PageMeta } from '../../../src/publish/page-meta.ts';
import { tinyCity } from '../support/open-data.ts';

const words = { title: '标题', description: '说明', crumbs: [] };
const pathsOf = (page: PageMeta) => alternatesOf(page, tinyCity.settings.units).map(({ path }) => path);

describe('a page’s head', () => {
  it('links the home page and the news to the feed of all', () => {
    const all = ['/data/feeds/all.atom', '/data/feeds/all.rss'];
    expect(pathsOf({ ...words, kind: 'home', path: '/' })).toEqual(all);
    expect(pathsOf({ ...words, kind: 'list', column: columns.news, path: '/news/' })).toEqual(all);
  });

  it('links a column of the news to its own', () => {
    const column = newsColumn('notices');
    expect(pathsOf({ ...words, kind: 'list', column, path: column.path })).toEqual([
      '/data/feeds/notices.atom',
      '/data/feeds/notices.rss',
    ]);
  });

  it('links a unit and a year of themes to their calendars', () => {
    expect(pathsOf({ ...words, kind: 'list', column: columns.units, path: '/units/qingshi/' })).toEqual([
      '/data/calendars/unit-qingshi.ics',
    ]);
    expect(pathsOf({ ...words, kind: 'list', column: columns.themes, path: '/themes/2026/' })).toEqual([
      '/data/calendars/themes-2026.ics',
    ]);
  });

  it('links other pages to nothing', () => {
    expect(pathsOf({ ...words, kind: 'plain', path: '/404.html' })).toEqual([]);
    expect(pathsOf({ ...words, kind: 'list', column: columns.units, path: '/units/' })).toEqual([]);
  });
});
