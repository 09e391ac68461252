import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { sha256Of } from '../../src/publish/provenance/index.ts';
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

describe('a photograph', () => {
  it('is shown drawn anew: the file as it came is nowhere in the site', async () => {
    const photographs = await filesIn(resolve('content/media'), /\.(?:png|jpe?g|webp|avif)$/);
    expect(photographs.length).toBeGreaterThan(0);
    const published = new Set(await filesIn(inject('city'), /\.(?:png|jpe?g|webp|avif)$/));
    expect(photographs.filter((bytes) => published.has(bytes))).toEqual([]);
  });
});

/** What the files below a folder hold, as hashes. */
async function filesIn(folder: string, names: RegExp): Promise<string[]> {
  const found = (await readdir(folder, { recursive: true })).filter((name) => names.test(name));
  return Promise.all(found.map(async (name) => sha256Of(await readFile(join(folder, name)))));
}
