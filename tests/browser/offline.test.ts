import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, serve } from '../support/browser.ts';

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  host = await serve(inject('tinyCity'), '/zyfw/');
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  host.close();
});

describe('without a network, after a visit', () => {
  it('still finds a station, shows what was visited, and says that it is a saved page', async () => {
    const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${host.url}/zyfw/stations/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.goto(`${host.url}/zyfw/stations/he-jie/`);
    await context.setOffline(true);

    await page.goto(`${host.url}/zyfw/stations/?standard=1`);
    await page.waitForSelector('[data-station]');
    expect(await page.locator('.offline-notice').textContent()).toContain('现在没有网络');

    await page.goto(`${host.url}/zyfw/stations/he-jie/`);
    expect(await page.locator('h1').textContent()).toContain('志愿服务站');

    await page.goto(`${host.url}/zyfw/news/`);
    expect(await page.locator('h1').textContent()).toContain('连上网');
    await context.close();
  });
});
