import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { visit } from '../support/browser.ts';
import { recordRequests } from '../support/requests.ts';

const site = visit('city');
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 375, height: 800 } });
  page = await context.newPage();
});
afterEach(() => context.close());

const total = async () => {
  await page.waitForSelector('[data-search-total]');
  return Number(await page.locator('[data-search-total]').getAttribute('data-search-total'));
};
const alive = () => page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
const results = () => page.locator('[data-search-result]').allTextContents();

describe('searching on a phone', () => {
  it('begins in the box that stands on every page, a plain form', async () => {
    await page.goto(`${site.url}/news/`);
    await page.getByLabel('搜全站').fill('空巢老人');
    await page.getByLabel('搜全站').press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(await total()).toBeGreaterThan(0);
    expect((await page.locator('.search-results mark').allTextContents()).join('')).toContain('空巢老人');
  });

  it('finds what is typed in pinyin', async () => {
    await page.goto(`${site.url}/search/?q=kongchao`);
    expect(await total()).toBeGreaterThan(0);
  });

  it('narrows by type, and is found again from its address after a reload', async () => {
    await page.goto(`${site.url}/search/?q=${encodeURIComponent('手机')}&type=stories`);
    const narrowed = await total();
    const before = await results();
    expect(narrowed).toBeGreaterThan(0);
    await page.reload();
    expect(await total()).toBe(narrowed);
    expect(await results()).toEqual(before);
    await page.locator('.search-filters .choice', { hasText: '先进典型' }).click();
    await page.waitForFunction(
      (count) =>
        Number(document.querySelector('[data-search-total]')?.getAttribute('data-search-total')) > count,
      narrowed,
    );
    expect(page.url()).not.toContain('type=');
  });

  it('turns to the next page', async () => {
    await page.goto(`${site.url}/search/?q=${encodeURIComponent('志愿')}`);
    await total();
    const first = await results();
    await page.getByRole('link', { name: '下一页' }).click();
    await page.waitForURL(/page=2/);
    await page.waitForFunction(
      (old) => document.querySelector('[data-search-result]')?.textContent !== old,
      first[0],
    );
    expect(await results()).toHaveLength(10);
  });

  it('says so when nothing holds every word, and helps on', async () => {
    await page.goto(`${site.url}/search/?q=${encodeURIComponent('火星移民局')}`);
    expect(await total()).toBe(0);
    expect(await page.getByRole('link', { name: '网站地图' }).first().isVisible()).toBe(true);
  });

  it('looks for what was typed before the page came alive', async () => {
    const typed = Promise.withResolvers<void>();
    await page.route('**/*.js', async (route) => {
      await typed.promise;
      await route.continue();
    });
    await page.goto(`${site.url}/search/`, { waitUntil: 'commit' });
    await page.getByLabel('搜什么').fill('雷锋');
    typed.resolve();
    await alive();
    await page.getByLabel('搜什么').press('Enter');
    expect(await total()).toBeGreaterThan(0);
  });
});

describe('what leaves the device while searching', () => {
  it('is nothing but asking for plain files of the site, none named after the words', async () => {
    await page.goto(`${site.url}/search/`);
    await alive();
    const { asked, strange } = recordRequests(context, inject('city'), `${site.url}/`);
    const box = page.getByLabel('搜什么');
    for (const words of ['志愿', '雷锋 社区', 'kongchao', '火星移民局']) {
      await box.fill(words);
      await box.press('Enter');
      await page.locator('.list-count', { hasText: `“${words}”` }).waitFor();
    }
    await box.fill('志愿');
    await box.press('Enter');
    await page.getByRole('link', { name: '下一页' }).click();
    await page.waitForURL(/page=2/);
    await page.locator('.search-filters summary').click();
    await page.locator('.search-filters .choice').first().click();
    await page.waitForURL(/type=/);
    await total();
    expect(asked.length).toBeGreaterThan(10);
    expect(strange()).toEqual([]);
    expect(asked.filter(({ url }) => /雷锋|kongchao/.test(decodeURIComponent(url)))).toEqual([]);
  });
});
