import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launch, serve, WIDTHS, watchForeignRequests } from '../support/browser.ts';
import { kindOf, oneOfEachKind } from '../support/page-kinds.ts';

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  host = await serve(inject('city'));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  host.close();
});

describe.each(WIDTHS)('at %i pixels wide, one page of every kind', (width) => {
  it.each(oneOfEachKind(inject('city')).map(({ path }) => ({ path, kind: kindOf(path) })))(
    '$kind has no accessibility violation, fits the screen, asks nobody else for anything',
    async ({ path }) => {
      // The page's own policy forbids foreign scripts, axe among them; the policy has tests of its own.
      const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
      const page = await context.newPage();
      const foreign = watchForeignRequests(page, host.url);
      const broken: string[] = [];
      page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
      await page.goto(host.url + path);
      // An island is judged once it is alive.
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        '横向溢出',
      ).toBeLessThanOrEqual(0);
      expect(await violationsOf(page)).toEqual([]);
      // What is folded away or below the fold is drawn and fetched too.
      await page.evaluate(async () => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
        for (const picture of document.images) picture.loading = 'eager';
        await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
      });
      expect(foreign).toEqual([]);
      expect(broken).toEqual([]);
      await context.close();
    },
  );
});
