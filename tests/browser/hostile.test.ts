import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { renderMarkdown } from '../../src/markdown/index.ts';
import { hostile } from '../markdown/hostile.ts';
import { visit, watchForeignRequests } from '../support/browser.ts';

const site = visit('city');

const PAGE = '/pages/faq/';

interface Shown {
  page: Page;
  alerts: string[];
  foreign: string[];
}

/** A built page with another body, in a browser; without its policy when `bare`. */
async function show(body: string, bare = false): Promise<Shown> {
  const $ = load(readFileSync(join(inject('city'), PAGE, 'index.html'), 'utf8'));
  if (bare) $('meta[http-equiv]').remove();
  const place = $('main .prose').first();
  if (place.length === 0) throw new Error(`${PAGE} has no body`);
  place.html(body);
  const page = await site.browser.newPage();
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.accept();
  });
  const foreign = watchForeignRequests(page, site.url);
  await page.route(site.url + PAGE, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: $.html() }),
  );
  await page.goto(site.url + PAGE);
  await page.waitForLoadState('networkidle');
  return { page, alerts, foreign };
}

const corpus = Object.values(hostile)
  .map((markdown) => `<section>${renderMarkdown(markdown).html}</section>`)
  .join('\n');

describe('hostile Markdown on a built page', () => {
  it('is noticed by these tests when it does run or ask another host', async () => {
    const { page, alerts, foreign } = await show(
      '<img src="https://evil.example/p.gif" onerror="alert(1)">',
      true,
    );
    await expect.poll(() => alerts).toEqual(['1']);
    expect(foreign).toEqual(['https://evil.example/p.gif']);
    await page.close();
  });

  it.each([
    ['with its policy', false],
    ['even without its policy', true],
  ])('runs nothing and asks no other host, %s', async (_, bare) => {
    const { page, alerts, foreign } = await show(corpus, bare);
    expect(await page.locator('main .prose > section').count()).toBe(Object.keys(hostile).length);
    // What would wait for a hand to begin.
    for (const event of ['click', 'mouseover', 'focus'])
      await page.locator('main .prose *').evaluateAll((elements, name) => {
        addEventListener('click', (click) => click.preventDefault(), { once: false });
        for (const element of elements)
          element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
      }, event);
    expect(
      await page
        .locator('main .prose')
        .evaluate((body) =>
          [...body.querySelectorAll<HTMLElement>('*')]
            .filter(
              (element) =>
                /^(script|iframe|object|embed|form|base|meta|style|link)$/.test(element.localName) ||
                /^(javascript|data|vbscript|blob|file):/.test(
                  (element as HTMLAnchorElement).protocol ?? '',
                ) ||
                [...element.attributes].some(({ name }) => /^on|^style$/.test(name)),
            )
            .map((element) => element.outerHTML),
        ),
    ).toEqual([]);
    expect(alerts).toEqual([]);
    expect(foreign).toEqual([]);
    await page.close();
  });
});
