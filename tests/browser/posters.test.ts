import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { visit } from '../support/browser.ts';
import { pagesOf } from '../support/pages.ts';
import { readQr } from '../support/qr.ts';

const site = visit('city');

/** The poster of each kind that says the most. */
function fullest(): { kind: string; path: string }[] {
  const found = new Map<string, { path: string; length: number }>();
  for (const { $, path } of pagesOf(inject('city'))) {
    const { length } = $('.poster').text();
    const kind = path.split('/')[1] ?? '';
    if (length > (found.get(kind)?.length ?? 0)) found.set(kind, { path, length });
  }
  return [...found].map(([kind, { path }]) => ({ kind, path }));
}

const sheetsOf = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type ?\/Page\b/g)?.length;

describe.each(fullest())('the fullest poster of $kind', ({ path }) => {
  it('is one sheet of A4, nothing cut off, and its code leads to the page', async () => {
    const page = await site.browser.newPage({ viewport: { width: 680, height: 1017 } });
    await page.goto(site.url + path);
    expect(await page.locator('.poster').isVisible()).toBe(false);
    expect(await sheetsOf(page)).toBe(1);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    await page.emulateMedia({ media: 'print' });
    const poster = page.locator('.poster');
    for (const furniture of ['.site-header', '.site-footer', '.article', '.share', '.related'])
      for (const part of await page.locator(furniture).all())
        expect(await part.isVisible(), furniture).toBe(false);
    expect(await poster.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const code = await poster.locator('.qr').screenshot();
    expect(await readQr(code)).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
    await page.close();
  });
});

describe('an article in print', () => {
  it('is its words with source and address, without the site around it', async () => {
    const page = await site.browser.newPage();
    const story = [...pagesOf(inject('city'))].find(({ path }) => /^\/stories\/[a-z-]+\/$/.test(path))?.path;
    await page.goto(`${site.url}${story}`);
    await page.emulateMedia({ media: 'print' });
    for (const furniture of ['.site-header', '.site-footer', '.related', '.neighbours'])
      for (const part of await page.locator(furniture).all())
        expect(await part.isVisible(), furniture).toBe(false);
    expect(await page.locator('.provenance').isVisible()).toBe(true);
    expect(await page.locator('.share input').isVisible()).toBe(true);
    await page.close();
  });
});

describe('the share sheet', () => {
  it('opens by keyboard alone, fits a phone and is accessible', async () => {
    const context = await site.browser.newContext({ viewport: { width: 375, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${site.url}/pages/about/`);
    const sheet = page.locator('details.share');
    await sheet.locator('summary').focus();
    expect(await sheet.locator('input').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    const box = await sheet.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(375);
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });
});
