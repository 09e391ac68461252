import type { BrowserContext } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { visit, WIDTHS, watchForeignRequests } from './browser.ts';
import { kindOf, oneOfEachKind } from './page-kinds.ts';

/** Judges one page of every kind that `among` picks, at every width; in files of their own, two can do so at once. */
export function judgeOneOfEachKind(among: (kind: string) => boolean): void {
  const kinds = oneOfEachKind(inject('city'))
    .map(({ path }) => ({ path, kind: kindOf(path) }))
    .filter(({ kind }) => among(kind));
  const site = visit('city');
  let context: BrowserContext;
  beforeAll(async () => {
    // The pages' own policy forbids foreign scripts, axe among them; the policy has tests of its own.
    context = await site.browser.newContext({ bypassCSP: true });
  });

  describe('one page of every kind, at the width of a phone and of a desk', () => {
    it.each(kinds)(
      '$kind has no accessibility violation, fits the screen, asks nobody else for anything',
      async ({ path }) => {
        const page = await context.newPage();
        const foreign = watchForeignRequests(page, site.url);
        const broken: string[] = [];
        page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
        await page.goto(site.url + path);
        // An island is judged once it is alive.
        await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect({ width, overflows: overflow > 0, violations: await violationsOf(page) }).toEqual({
            width,
            overflows: false,
            violations: [],
          });
        }
        // What is folded away or below the fold is drawn and fetched too.
        await page.evaluate(async () => {
          for (const folded of document.querySelectorAll('details')) folded.open = true;
          for (const picture of document.images) picture.loading = 'eager';
          await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
        });
        expect(foreign).toEqual([]);
        expect(broken).toEqual([]);
        await page.close();
      },
    );
  });
}
