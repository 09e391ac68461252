import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { visit } from '../support/browser.ts';
import { recordRequests } from '../support/requests.ts';

const site = visit('tinyCity', '/zyfw/');
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 375, height: 800 } });
  page = await context.newPage();
  await page.goto(`${site.url}/zyfw/stations/`);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
});
afterEach(() => context.close());

const found = () =>
  page
    .locator('[data-station]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-station')));

describe('finding a station on a phone', () => {
  it('starts with the stations the build drew, and asks for nothing', async () => {
    expect(await page.locator('.card').count()).toBeGreaterThan(0);
    expect(await found()).toEqual([]);
  });

  it('takes a place typed in pinyin initials', async () => {
    await page.getByLabel('在哪里').fill('qsq');
    await page
      .getByRole('option', { name: /青石区/ })
      .first()
      .click();
    await page.waitForSelector('[data-station]');
    expect(await found()).toContain('he-jie');
    expect(await page.locator('.card:not([data-station])').first().isVisible()).toBe(false);
  });

  it('says so when the chosen community has no station, and shows those around it', async () => {
    await page.getByLabel('在哪里').fill('qsq');
    await page.getByRole('option').first().waitFor();
    await page.goto(`${site.url}/zyfw/stations/?place=990102001002`);
    await page.waitForSelector('[data-station]');
    expect(await page.getByRole('status').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('还没有登记站点')]),
    );
  });

  it('goes on when the position is refused', async () => {
    await context.clearPermissions();
    await page.getByRole('button', { name: '用我的位置' }).click();
    await page
      .getByText(/选一个地点/)
      .first()
      .waitFor();
    expect(await page.getByLabel('在哪里').isEnabled()).toBe(true);
  });

  it('is found again from its address after a reload', async () => {
    await page.getByText('标准化站点', { exact: true }).first().click();
    await page.waitForSelector('[data-station], .list-count');
    expect(page.url()).toContain('standard=1');
    const before = await found();
    await page.reload();
    await page.waitForSelector('[data-station], .finder .list-count');
    expect(await found()).toEqual(before);
  });
});

describe('what leaves the device while finding a station', () => {
  it('is nothing but asking for plain files of the site; the position sorts, and is in no address, store or request', async () => {
    const [longitude, latitude] = [101.2345, 31.9876];
    const { asked, strange } = recordRequests(context, inject('tinyCity'), `${site.url}/zyfw/`);
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ longitude, latitude });
    await page.reload();
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await page.getByLabel('在哪里').fill('青石');
    await page.getByRole('option').first().click();
    await page.waitForSelector('[data-station]');
    await page.getByRole('button', { name: '用我的位置' }).click();
    await page
      .locator('[data-station] strong', { hasText: /^约|^不到/ })
      .first()
      .waitFor();
    await page.getByText('标准化站点', { exact: true }).first().click();
    await page.waitForURL(/standard=1/);

    expect(asked.length).toBeGreaterThan(3);
    expect(strange()).toEqual([]);
    const kept = await page.evaluate(
      () => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie,
    );
    expect([page.url(), kept, JSON.stringify(asked)].join('\n')).not.toMatch(/101\.2|31\.98/);
  });
});
