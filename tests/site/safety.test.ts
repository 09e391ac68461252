import { describe, expect, inject, it } from 'vitest';
import { type BuiltPage, pagesOf } from '../support/pages.ts';

/** Pages on which a person works with the data; every other page is words and pictures. */
const ISLANDS = ['/stations/', '/needs/', '/match/', '/search/'];
const isContent = ({ path }: BuiltPage) => !ISLANDS.includes(path);
const contentPages = () => [...pagesOf(inject('city'))].filter(isContent);

describe('a content page', () => {
  it('ships no script: only data for machines', () => {
    for (const { $, path } of contentPages())
      $('script').each((_, script) => {
        expect($(script).attr('type'), path).toBe('application/ld+json');
      });
  });

  it('has no style of its own', () => {
    for (const { $, path } of contentPages()) expect($('style, [style]').length, path).toBe(0);
  });
});

describe('every page', () => {
  it('has a strict policy and no handler that would break it', () => {
    for (const { $, path } of pagesOf(inject('city'))) {
      const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe-');
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
