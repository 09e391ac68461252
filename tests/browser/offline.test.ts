import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { visit } from '../support/browser.ts';
import { serve } from '../support/serve.ts';

const site = visit('tinyCity', '/zyfw/');

describe('without a network, after a visit', () => {
  it('still finds a station, shows what was visited, and says that it is a saved page', async () => {
    const context = await site.browser.newContext({ viewport: { width: 375, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.url}/zyfw/stations/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.goto(`${site.url}/zyfw/stations/he-jie/`);
    await context.setOffline(true);

    await page.goto(`${site.url}/zyfw/stations/?standard=1`);
    await page.waitForSelector('[data-station]');
    expect(await page.locator('.offline-notice').textContent()).toContain('现在没有网络');

    await page.goto(`${site.url}/zyfw/stations/he-jie/`);
    expect(await page.locator('h1').textContent()).toContain('志愿服务站');

    await page.goto(`${site.url}/zyfw/news/`);
    expect(await page.locator('h1').textContent()).toContain('连上网');
    await context.close();
  });
});

describe('a need that is withdrawn after a visit', () => {
  /** A copy of the city whose needs a test may change, as a publication would. */
  async function changingCity() {
    const folder = await mkdtemp(join(tmpdir(), 'city-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp(inject('city'), folder, { recursive: true });
    const file = join(folder, 'find/needs.json');
    const needs = JSON.parse(await readFile(file, 'utf8')) as { id: string; url: string; status: string }[];
    const publish = (status: string) =>
      writeFile(
        file,
        JSON.stringify(needs.map((need) => ({ ...need, status, closesAt: '2099-01-01 18:00' }))),
      );
    await publish('open');
    const server = await serve(folder);
    onTestFinished(server.close);
    return { url: server.url, publish };
  }

  it('is open on no saved page once any page was visited again', async () => {
    const { url, publish } = await changingCity();
    const context = await site.browser.newContext({ viewport: { width: 375, height: 800 } });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${url}/needs/status/open/`);
    await page.goto(`${url}/needs/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(`${url}/needs/status/open/`);
    const slug = await page.locator('[data-need]').first().getAttribute('data-need');
    await page.goto(`${url}/needs/${slug}/`);
    const open = async () => {
      await page.goto(`${url}/needs/status/open/`);
      return page.locator(`[data-need="${slug}"]`).count();
    };

    await context.setOffline(true);
    expect(await open()).toBe(1);

    await context.setOffline(false);
    await publish('withdrawn');
    await page.goto(`${url}/news/`);
    await page.waitForFunction(async () => {
      const copy = await caches.match(new URL('/find/needs.json', location.href));
      return (await copy?.text())?.includes('withdrawn');
    });
    await context.setOffline(true);
    expect(await open()).toBe(0);
    expect(await page.locator('.offline-notice').count()).toBe(1);
    await page.goto(`${url}/needs/${slug}/`);
    expect(await page.locator('h1').textContent()).toContain('连上网');
    await page.goto(`${url}/needs/?status=open`);
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    expect(await page.locator(`[data-need="${slug}"]`).count()).toBe(0);
  });
});
