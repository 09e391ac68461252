import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BoardNeed } from '../../src/find/needs/index.ts';
import { violationsOf } from '../support/axe.ts';
import { visit, WIDTHS } from '../support/browser.ts';

const site = visit('city');
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 375, height: 800 } });
  page = await context.newPage();
});
afterEach(() => context.close());

/** Opens the board as it is at a moment of Beijing time. */
async function openBoard(query = '', at = '2026-11-23T09:00:00+08:00'): Promise<void> {
  await page.clock.setFixedTime(new Date(at));
  await page.goto(`${site.url}/needs/${query}`);
  await page.waitForSelector('.board');
}

const allNeeds = async (): Promise<BoardNeed[]> =>
  (await (await fetch(`${site.url}/find/needs.json`)).json()) as BoardNeed[];
const found = async () => Number(/^\d+/.exec((await page.getByRole('status').textContent()) ?? '')?.[0] ?? 0);
/** The needs that cards call open. */
const shownOpen = () =>
  page
    .locator('.board [data-need]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-need')));
/** A choice that says it would leave something, but not everything: its value and its count. */
async function someChoice(label: string): Promise<{ value: string; count: number }> {
  const options = await page
    .getByLabel(label, { exact: true })
    .locator('option')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('value'), one.textContent] as const));
  const counted = options.map(([value, text]) => ({
    value: value ?? '',
    count: Number(/（(\d+)）$/.exec(text ?? '')?.[1]),
  }));
  const everything = counted[0]?.count ?? 0;
  const choice = counted.slice(1).find(({ count }) => count > 0 && count < everything);
  if (!choice) throw new Error(`“${label}”没有可选的`);
  return choice;
}

describe('the needs board on a phone', () => {
  it('shows every need, those that can be joined first, the soonest to close at the top', async () => {
    await openBoard();
    const needs = await allNeeds();
    expect(await found()).toBe(needs.length);
    const open = await shownOpen();
    const closing = open.map((id) => needs.find((need) => need.id === id)?.closesAt);
    expect(closing).toEqual([...closing].sort());
    const first = await page.locator('.board .card').first().getAttribute('data-need');
    expect(first).toBe(open[0]);
  });

  it.each(['三关爱', '领域', '对象', '单位', '星期', '时段', '本领', '年龄'])(
    'shows as many needs as the count beside a choice of %s says',
    async (label) => {
      await openBoard('?status=open');
      const { value, count } = await someChoice(label);
      await page.getByLabel(label, { exact: true }).selectOption(value);
      expect(await found()).toBe(count);
    },
  );

  it('is found again from its address after a reload', async () => {
    await openBoard();
    await page.getByRole('radio', { name: /可报名/ }).check({ force: true });
    await page.getByLabel('时段', { exact: true }).selectOption((await someChoice('时段')).value);
    const before = [await found(), await shownOpen()];
    expect(new URL(page.url()).searchParams.get('status')).toBe('open');
    await page.reload();
    await page.waitForSelector('.board');
    expect([await found(), await shownOpen()]).toEqual(before);
  });

  it('says which filter to loosen when nothing is left, and loosens it on a click', async () => {
    const needs = await allNeeds();
    const withdrawn = needs.filter((need) => need.status === 'withdrawn');
    const field = needs.find((need) => withdrawn.every((one) => one.field.id !== need.field.id))?.field.id;
    await openBoard(`?status=withdrawn&field=${field}`);
    expect(await page.getByRole('status').textContent()).toBe('没有符合全部条件的需求');
    const button = page.getByRole('button', { name: /状态不限/ });
    const promised = Number(/有(\d+)条/.exec((await button.textContent()) ?? '')?.[1]);
    await button.click();
    expect(await found()).toBe(promised);
    expect(promised).toBe(needs.filter((need) => need.field.id === field).length);
  });

  it('never shows a need as open after it has closed, though the page was built before', async () => {
    const needs = await allNeeds();
    await openBoard();
    const opened = await shownOpen();
    expect(opened.length).toBeGreaterThan(0);
    const closed = needs.find(({ id }) => id === opened[0]);
    await openBoard('', `${closed?.closesAt.replace(' ', 'T')}:00+08:00`);
    expect(await shownOpen()).not.toContain(closed?.id);
    await openBoard('?status=closed', '2036-01-01T00:00:00+08:00');
    expect(await shownOpen()).toEqual([]);
    expect(await found()).toBeGreaterThanOrEqual(opened.length);
  });

  it('says of a need that nobody has verified for 30 days that this is so, and of no other', async () => {
    const needs = await allNeeds();
    for (const at of ['2026-11-23T09:00:00+08:00', '2027-01-01T09:00:00+08:00']) {
      await openBoard('?status=open', at);
      const ids = await shownOpen();
      const told = await page
        .locator('.board [data-need]', { hasText: '超过30天未核实' })
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-need')));
      const lastVerified = new Date(Date.parse(at) - 30 * 86_400_000).toISOString().slice(0, 10);
      expect(told).toEqual(
        ids.filter((id) => needs.some((need) => need.id === id && need.verifiedAt < lastVerified)),
      );
    }
  });

  it('can be narrowed by the keyboard alone', async () => {
    await openBoard();
    await page.getByRole('radio', { name: /全部/ }).focus();
    await page.keyboard.press('ArrowDown');
    expect(new URL(page.url()).searchParams.get('status')).toBe('open');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });

  it('keeps the list that the build drew where no script runs', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.url}/needs/`);
    expect(await still.locator('.card').count()).toBeGreaterThan(0);
    expect(await still.locator('.facets a').count()).toBeGreaterThan(0);
    expect(await still.locator('.board').count()).toBe(0);
    await plain.close();
  });

  it('leaves the narrowed lists plain: their needs, and no script', async () => {
    await page.goto(`${site.url}/needs/status/open/`);
    expect(await page.locator('.card').count()).toBeGreaterThan(0);
    expect(await page.locator('astro-island').count()).toBe(0);
  });
});

describe.each(WIDTHS)('the board, alive, at %i pixels wide', (width) => {
  it.each(['', '?status=withdrawn&day=1&slot=evening'])(
    'has no accessibility violation: %s',
    async (query) => {
      const audited = await site.browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
      page = await audited.newPage();
      await openBoard(query);
      expect(await violationsOf(page)).toEqual([]);
      await audited.close();
    },
  );
});

describe('a need that asks for hands', () => {
  it('names on its own page the teams that fit, each with the reason', async () => {
    const needs = await allNeeds();
    const teams = page.getByRole('region', { name: '可以找哪些队伍' });
    let named = 0;
    for (const need of needs.filter(({ status }) => status === 'open').slice(0, 5)) {
      await page.goto(site.url + need.url);
      for (const team of await teams.locator('li').all()) {
        named++;
        expect(await team.getByRole('link').getAttribute('href')).toMatch(/^\/organizations\//);
        expect(await team.locator('p').textContent()).toMatch(/常做|结对/);
      }
    }
    expect(named).toBeGreaterThan(0);
    await page.goto(site.url + (needs.find(({ status }) => status === 'withdrawn')?.url ?? ''));
    expect(await teams.count()).toBe(0);
  });
});
