import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../support/pages.ts';

const cities = [
  ['the default city', inject('city'), '/'],
  ['a city under a sub-path', inject('tinyCity'), '/zyfw/'],
] as const;

describe.each(cities)('the open data of %s', (_, dist, base) => {
  const catalog = JSON.parse(readFileSync(join(dist, 'data/catalog.json'), 'utf8')) as {
    files: { url: string; mediaType: string }[];
  };

  it('has every file that its catalogue names', () => {
    expect(catalog.files.length).toBeGreaterThan(60);
    for (const { url } of catalog.files) {
      const { pathname } = new URL(url);
      expect(pathname.startsWith(base), pathname).toBe(true);
      expect(existsSync(join(dist, pathname.slice(base.length))), pathname).toBe(true);
    }
  });

  it('links every file from the page for people', () => {
    const $ = load(readFileSync(join(dist, 'data/index.html'), 'utf8'));
    const linked = new Set(
      $('main a')
        .toArray()
        .map((link) => $(link).attr('href')),
    );
    for (const { url } of catalog.files) expect(linked.has(new URL(url).pathname), url).toBe(true);
  });

  it('offers each feed and calendar of a list to its readers, not only to their programs', () => {
    let offered = 0;
    for (const { $, path } of pagesOf(dist)) {
      if ($('meta[property="og:type"]').attr('content') === 'article') continue;
      for (const link of $('link[rel=alternate]').toArray()) {
        offered += 1;
        expect($(`main a[href="${$(link).attr('href')}"]`).length, path).toBeGreaterThan(0);
      }
    }
    expect(offered).toBeGreaterThan(5);
  });

  it('tells each address of an entry as its page has it', () => {
    const { items } = JSON.parse(readFileSync(join(dist, 'data/stories.json'), 'utf8')) as {
      items: { url: string; title: string }[];
    };
    for (const { url, title } of items) {
      const page = load(
        readFileSync(join(dist, new URL(url).pathname.slice(base.length), 'index.html'), 'utf8'),
      );
      expect(page('h1').text()).toBe(title);
    }
  });
});

describe('the reports', () => {
  it('show the same total as number, in the table and in the download', () => {
    for (const { $, path } of pagesOf(inject('city'))) {
      const quarter = /^\/reports\/(\d{4})\/(q\d)\/$/.exec(path);
      if (!quarter) continue;
      const text = (selector: string) =>
        $(selector)
          .toArray()
          .map((cell) => $(cell).find('summary').text() || $(cell).text().trim());
      const totals = text('.figures .number');
      expect(text('section[aria-labelledby=by-unit] tfoot td'), path).toEqual(totals);
      const file = join(inject('city'), `data/figures/${quarter[1]}-${quarter[2]}-by-unit.csv`);
      const last = readFileSync(file, 'utf8').trimEnd().split('\r\n').at(-1)?.split(',').slice(1);
      expect(last, path).toEqual(totals.map((total) => total.replace(/[,—]/g, '')));
    }
  });

  it('open every number that is not a sum of its row: a link or a list of links', () => {
    for (const { $, path } of pagesOf(inject('city'))) {
      if (!/^\/reports\/\d{4}\/q\d\/$/.test(path)) continue;
      $('section[aria-labelledby=by-unit] td').each((_, cell) => {
        const opens = $(cell).find('a').length > 0 || $(cell).text().trim() === '—';
        expect(opens, `${path} ${$(cell).text()}`).toBe(true);
      });
    }
  });

  it('say that their numbers come from samples, where they do', () => {
    for (const { $, path } of pagesOf(inject('city')))
      if (/^\/reports\/2026\/(q[123]\/)?$/.test(path))
        expect($('.report-document .notice').text(), path).toContain('示例');
  });
});
