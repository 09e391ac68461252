import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { helpPictures } from '../../admin/cms/help/index.ts';
import { helpPage } from '../../admin/cms/help/page.ts';

const page = load(helpPage(readFileSync('admin/cms/help/handbook.md', 'utf8')));

describe("the editors' handbook", () => {
  it('tells of every step of a story, from the login to what goes wrong', () => {
    const headings = page('h2')
      .toArray()
      .map((heading) => page(heading).text());
    for (const step of [
      '登录',
      '写一篇',
      '图片',
      '正文怎么写',
      '送审',
      '审稿',
      '更正',
      '紧急撤回',
      '出了问题',
    ])
      expect(headings).toContain(step);
  });

  it('leads from its contents to every part', () => {
    const links = page('nav a')
      .toArray()
      .map((link) => decodeURIComponent(page(link).attr('href') ?? '').slice(1));
    expect(links).toEqual(
      page('h2')
        .toArray()
        .map((heading) => page(heading).attr('id')),
    );
    expect(links.length).toBeGreaterThan(8);
  });

  it('shows every picture that was taken, and says what is on it', () => {
    const shown = page('img').toArray();
    expect(shown.map((image) => page(image).attr('src')?.replace('pictures/', '')).sort()).toEqual(
      readdirSync(helpPictures).sort(),
    );
    for (const image of shown) expect(page(image).attr('alt')?.length).toBeGreaterThan(4);
  });

  it('stays light', () => {
    const bytes = readdirSync(helpPictures).map((name) => statSync(join(helpPictures, name)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
  });

  it('runs no script and asks no other host', () => {
    expect(page('script').length).toBe(0);
    expect(page('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain(
      "default-src 'none'",
    );
    const addresses = page('[src], [href]')
      .toArray()
      .flatMap((element) => [page(element).attr('src'), page(element).attr('href')]);
    expect(addresses.filter((address) => address && /^(https?:)?\/\//.test(address))).toEqual([]);
  });
});
