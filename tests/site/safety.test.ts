import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../support/pages.ts';

describe('a content page', () => {
  it('ships no script: only data for machines', () => {
    for (const { $, path } of pagesOf(inject('city')))
      $('script').each((_, script) => {
        expect($(script).attr('type'), path).toBe('application/ld+json');
      });
  });

  it('has a strict policy and nothing that would break it', () => {
    for (const { $, path } of pagesOf(inject('city'))) {
      const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe-');
      expect($('[style]').length, `${path} has inline styles`).toBe(0);
      expect($('style').length, `${path} has a style element`).toBe(0);
      for (const element of $('*').toArray())
        if ('attribs' in element)
          for (const name of Object.keys(element.attribs))
            expect(name.startsWith('on'), `${path} ${name}`).toBe(false);
    }
  });

  it('fetches nothing from another host', () => {
    for (const { $, path } of pagesOf(inject('city')))
      $('[src], link[href]:not([rel=canonical]), source[srcset], form[action]').each((_, element) => {
        const address =
          $(element).attr('src') ??
          $(element).attr('srcset') ??
          $(element).attr('action') ??
          $(element).attr('href') ??
          '';
        expect(address, path).not.toMatch(/^(https?:)?\/\//);
      });
  });
});
