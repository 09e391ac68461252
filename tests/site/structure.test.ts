import type { CheerioAPI } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../support/pages.ts';

/** What is wrong with a page, asked of all pages in one reading. */
const asked = {
  'has one title, in Chinese, and a main part': ($: CheerioAPI) =>
    $('html').attr('lang') === 'zh-CN' && $('h1').length === 1 && $('main').length === 1,
  'never uses an id twice': ($: CheerioAPI) => {
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id);
    return new Set(ids).size === ids.length;
  },
  'gives every picture its words': ($: CheerioAPI) =>
    $('img')
      .toArray()
      .every(({ attribs }) => attribs.alt?.trim()),
  'says every time to machines too': ($: CheerioAPI) => $('time:not([datetime])').length === 0,
  'keeps a style in the body to the first place of its parent, as HTML asks': ($: CheerioAPI) =>
    $('body style')
      .toArray()
      .every((style) => $(style).is(':first-child')),
};

describe('a page a screen reader can walk', () => {
  const failing = new Map(Object.keys(asked).map((name) => [name, [] as string[]]));
  for (const { $, path } of pagesOf(inject('city')))
    for (const [name, holds] of Object.entries(asked)) if (!holds($)) failing.get(name)?.push(path);

  it.each(Object.keys(asked))('%s', (name) => {
    expect(failing.get(name)).toEqual([]);
  });

  it('marks every sample as one', () => {
    const samples = [...pagesOf(inject('city'))].filter(({ path }) =>
      /^\/(stories|needs|stations)\/[^/]+\/$/.test(path),
    );
    expect(samples.length).toBeGreaterThan(100);
    for (const { $, path } of samples)
      expect($('article .badge-sample').length + $('.notice').length, path).toBeGreaterThan(0);
  });
});
