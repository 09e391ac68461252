import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../src/content/load.ts';
import type { AnyEntry, Settings, Site } from '../../src/model/index.ts';
import { leavingPath, outsidePages, ownPath } from '../../src/publish/leaving/index.ts';

const tinyCity = await loadSite(resolve('tests/tiny-city'));
const settings = { ...tinyCity.settings.site, links: [], base: '/zyfw/' };

/** A site of these pages alone. */
const siteOf = (bodies: Record<string, string>, site: Partial<Settings['site']> = {}): Site =>
  ({
    settings: { ...tinyCity.settings, site: { ...settings, ...site } },
    all: (name: string) =>
      name === 'pages'
        ? Object.entries(bodies).map(([slug, body]) => ({
            collection: 'pages',
            slug,
            body,
            data: { title: slug },
          }))
        : [],
  }) as unknown as Site;

describe('outside addresses', () => {
  it('each have one page, however many entries link to them', () => {
    const pages = outsidePages(
      siteOf({
        register: '见[国家平台](https://example.org/a)。',
        records: '也见 https://example.org/a。后文',
        help: '见[别处](https://example.org/b)',
      }),
    );
    expect(pages.map(({ address, from }) => [address, from.map((entry: AnyEntry) => entry.slug)])).toEqual([
      ['https://example.org/a', ['register', 'records']],
      ['https://example.org/b', ['help']],
    ]);
    expect(pages[0]?.path).toBe(leavingPath('https://example.org/a'));
  });

  it('come from settings too', () => {
    const links = [
      { name: '国家平台', url: 'https://example.org/', about: '' },
      { name: '手机上的', about: '' },
    ];
    const dataLicence = { name: '许可', url: 'https://example.net/licence' };
    expect(outsidePages(siteOf({}, { links, dataLicence })).map(({ host }) => host)).toEqual([
      'example.net',
      'example.org',
    ]);
  });

  it('have the page that the body links to, also with Chinese in them', () => {
    const [page] = outsidePages(siteOf({ help: '[甲](https://example.org/志愿?甲=乙)' }));
    expect(page?.address).toBe(encodeURI('https://example.org/志愿?甲=乙'));
  });

  it('are none of the site’s own, written in full', () => {
    expect(outsidePages(siteOf({ help: '[站点](https://yunhe.example/zyfw/stations/)' }))).toEqual([]);
    expect(ownPath('https://yunhe.example/zyfw/stations/?a=1#b', settings)).toBe('/stations/?a=1#b');
    expect(ownPath('https://yunhe.example/other/', settings)).toBeUndefined();
    expect(ownPath('https://yunhe.example.org/zyfw/', settings)).toBeUndefined();
  });
});
