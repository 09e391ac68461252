import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../support/pages.ts';

/** Where a link of the site leads, if it leads to a file of the site. */
function targetOf(dist: string, base: string, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const file = join(dist, decodeURIComponent(path.slice(base.length)));
  if (!existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? join(file, 'index.html') : file;
}

function deadLinks(dist: string, base: string): string[] {
  const parsed = new Map<string, CheerioAPI>();
  const idsOf = (file: string) => {
    const page = parsed.get(file) ?? load(readFileSync(file, 'utf8'));
    parsed.set(file, page);
    return page;
  };
  const dead: string[] = [];
  for (const { $, path } of pagesOf(dist))
    $('a[href], img[src], link[href], source[srcset]').each((_, element) => {
      const addresses = (
        $(element)
          .attr('srcset')
          ?.split(',')
          .map((one) => one.trim().split(' ')[0] ?? '') ?? [
          $(element).attr('href') ?? $(element).attr('src') ?? '',
        ]
      ).filter((address) => !/^(https?|tel|mailto|sms|data):/.test(address));
      for (const address of addresses) {
        const { pathname, hash } = new URL(address, `http://site${base}${path.slice(1)}`);
        const file = targetOf(dist, base, pathname);
        if (!file || !existsSync(file)) dead.push(`${path} → ${address}`);
        else if (hash.length > 1 && idsOf(file)(`[id="${decodeURIComponent(hash.slice(1))}"]`).length === 0)
          dead.push(`${path} → ${address}（没有这个锚点）`);
      }
    });
  return dead;
}

describe('links and pictures', () => {
  it('all lead somewhere', () => {
    expect(deadLinks(inject('city'), '/')).toEqual([]);
  });

  it('all lead somewhere under a sub-path too', () => {
    expect(deadLinks(inject('tinyCity'), '/zyfw/')).toEqual([]);
  });
});
