import { describe, expect, inject, it } from 'vitest';
import { type BuiltPage, pagesOf } from '../support/pages.ts';

const isLeaving = ({ path }: BuiltPage) => path.startsWith('/leaving/');

describe.each([
  ['the default city', 'city'],
  ['a city under a sub-path', 'tinyCity'],
] as const)('leaving %s', (_, name) => {
  const pages = [...pagesOf(inject(name))];

  it('goes by way of a page that says so, or of a notice before the links', () => {
    for (const page of pages)
      page.$('a[href^="http"], a[href^="//"]').each((_, link) => {
        const notice = isLeaving(page) ? page.$('main') : page.$(link).closest('details.map-apps');
        expect(notice.text(), `${page.path} ${page.$(link).attr('href')}`).toContain('您访问的链接即将离开');
        expect(page.$(link).attr('rel'), page.path).toContain('noopener');
        expect(page.$(link).text()).toContain('（外部网站）');
      });
  });

  it('is marked by a sign and by words on each link that does', () => {
    let marked = 0;
    for (const page of pages)
      page.$('a[href*="/leaving/"]').each((_, link) => {
        marked += 1;
        expect(page.$(link).hasClass('external'), page.path).toBe(true);
        expect(page.$(link).text(), page.path).toContain('（外部网站）');
      });
    expect(marked).toBeGreaterThanOrEqual(pages.length);
  });

  it('shows the whole address, asks search engines not to list it, and sends no address along', () => {
    const leaving = pages.filter(isLeaving);
    expect(leaving.length).toBeGreaterThan(0);
    for (const { $, path } of leaving) {
      const link = $('main a[href^="http"]');
      expect(link.length, path).toBe(1);
      expect($('.leaving').text(), path).toContain(link.attr('href'));
      expect(link.attr('rel')?.split(' '), path).toEqual(
        expect.arrayContaining(['noopener', 'noreferrer', 'external']),
      );
      expect($('meta[name=robots]').attr('content'), path).toBe('noindex');
    }
  });
});

describe('找错', () => {
  it('names the page on every page, and a mail that names it too; no form where nothing could take it', () => {
    for (const { $, path } of pagesOf(inject('city'))) {
      const report = $('.site-footer .report-mistake');
      expect(report.find('summary').text(), path).toContain('找错');
      const mail = decodeURIComponent(report.find('a[href^="mailto:"]').attr('href') ?? '');
      const address = $('link[rel=canonical]').attr('href') ?? '';
      expect(report.text(), path).toContain(address);
      expect(mail, path).toContain(`网址：${address}`);
      expect($('a[href^="/report/"]').length, path).toBe(0);
    }
  });
});
