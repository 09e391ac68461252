import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { openFace } from '../../src/publish/sharing/index.ts';
import { type BuiltPage, pagesOf } from '../support/pages.ts';
import { readQr } from '../support/qr.ts';

const pages = [...pagesOf(inject('city'))];
const property = ({ $ }: BuiltPage, name: string) => $(`meta[property="og:${name}"]`).attr('content');
const isWithdrawn = ({ $ }: BuiltPage) => $('h1').text() === '已撤回';
const isEntry = ({ $ }: BuiltPage) => $('meta[name=ArticleTitle]').length > 0;
/** Furniture, such as the page for what is not there, belongs to no column. */
const inColumn = ({ $, path }: BuiltPage) => path === '/' || $('meta[name=ColumnName]').length > 0;

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

function pictureOf(page: BuiltPage, dist: string, base: string): Buffer {
  const { pathname } = new URL(property(page, 'image') ?? '');
  return readFileSync(join(dist, pathname.slice(base.length)));
}

describe('a shared page', () => {
  it('shows a picture of 1200 by 630 that is there and is described', () => {
    const shared = pages.filter(inColumn);
    expect(shared.length).toBeGreaterThan(500);
    for (const page of shared) {
      const picture = pictureOf(page, inject('city'), '/');
      expect(picture.subarray(1, 4).toString('latin1'), page.path).toBe('PNG');
      expect(sizeOf(picture), page.path).toEqual([1200, 630]);
      expect(picture.length, page.path).toBeLessThan(40_000);
      expect([property(page, 'image:width'), property(page, 'image:height')]).toEqual(['1200', '630']);
      expect(property(page, 'image:alt'), page.path).toBeTruthy();
    }
  });

  it('finds its picture under a sub-path too', () => {
    for (const page of pagesOf(inject('tinyCity')))
      if (property(page, 'image'))
        expect(sizeOf(pictureOf(page, inject('tinyCity'), '/zyfw/')), page.path).toEqual([1200, 630]);
  });

  it('has no picture once its entry was taken down', () => {
    const withdrawn = pages.filter(isWithdrawn);
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const page of withdrawn) expect(property(page, 'image'), page.path).toBeUndefined();
  });

  it('has a form in the pictures’ face for each character of its title', async () => {
    const face = await openFace();
    const words = pages.map((page) => property(page, 'image:alt') ?? '').join('');
    await face.prepare(words);
    expect(face.missing(words)).toEqual([]);
  });
});

describe('a share sheet', () => {
  const entries = pages.filter(isEntry);

  it('stands on every entry’s page, with the page’s own address to copy and no other host’s', () => {
    for (const { $, path } of entries) {
      const address = $('link[rel=canonical]').attr('href');
      expect($('.share input[readonly]').attr('value'), path).toBe(address);
      const links = $('.share a').map((_, link) => $(link).attr('href'));
      expect(links.length, path).toBe(2);
      for (const link of links.toArray()) {
        expect(link, path).toMatch(/^(sms|mailto):\?/);
        expect(decodeURIComponent(link), path).toContain(address);
      }
    }
  });

  it('has a code that another phone reads as the page’s address', async () => {
    for (const { $, path } of entries.filter((_, at) => at % 25 === 0))
      expect(await readQr($.html($('.share .qr'))), path).toBe($('link[rel=canonical]').attr('href'));
  });

  it('is not offered where an entry was taken down', () => {
    for (const { $, path } of pages.filter(isWithdrawn)) expect($('.share, .poster').length, path).toBe(0);
  });
});

describe('a poster', () => {
  it('goes with every station, need, theme and activity, and with nothing else', () => {
    const posters = pages.filter(({ $ }) => $('.poster').length > 0).map(({ path }) => path);
    const wanted = pages
      .filter((page) => isEntry(page) && /^\/(stations|needs|themes|activities)\//.test(page.path))
      .map(({ path }) => path);
    expect(posters).toEqual(wanted);
  });
});
