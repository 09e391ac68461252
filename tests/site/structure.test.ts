import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../support/pages.ts';

describe('a page a screen reader can walk', () => {
  it('has one title, in Chinese, and a main part', () => {
    for (const { $, path } of pagesOf(inject('city'))) {
      expect($('html').attr('lang'), path).toBe('zh-CN');
      expect($('h1').length, `${path} h1`).toBe(1);
      expect($('main').length, path).toBe(1);
    }
  });

  it('never uses an id twice', () => {
    for (const { $, path } of pagesOf(inject('city'))) {
      const ids = $('[id]')
        .toArray()
        .map((element) => $(element).attr('id'));
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        path,
      ).toEqual([]);
    }
  });

  it('gives every picture its words', () => {
    for (const { $, path } of pagesOf(inject('city')))
      $('img').each((_, image) => {
        expect($(image).attr('alt')?.trim(), `${path} ${$(image).attr('src')}`).toBeTruthy();
      });
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
