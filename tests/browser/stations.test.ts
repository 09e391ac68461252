import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launch, serve, watchForeignRequests } from '../support/browser.ts';

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  host = await serve(inject('tinyCity'), '/zyfw/');
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  host.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  page = await context.newPage();
  await page.goto(`${host.url}/zyfw/stations/`);
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
    await page.goto(`${host.url}/zyfw/stations/?place=990102001002`);
    await page.waitForSelector('[data-station]');
    expect(await page.getByRole('status').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('还没有登记站点')]),
    );
  });

  it('sorts by distance from the position it was given on a click, and keeps the position to itself', async () => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ longitude: 101.2345, latitude: 31.9876 });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
    await page.getByRole('button', { name: '用我的位置' }).click();
    await page.waitForSelector('[data-station]');
    expect(await page.locator('[data-station] strong').first().textContent()).toMatch(/^约|^不到/);
    expect(page.url()).not.toMatch(/101\.2|31\.98/);
    expect(requests.join('\n')).not.toMatch(/101\.2|31\.98/);
    expect(
      await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie),
    ).not.toMatch(/101\.2|31\.98/);
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

  it('asks no other host for anything', async () => {
    const foreign = watchForeignRequests(page, host.url);
    await page.getByLabel('在哪里').fill('青石');
    await page.getByRole('option').first().click();
    await page.waitForSelector('[data-station]');
    expect(foreign).toEqual([]);
  });
});
