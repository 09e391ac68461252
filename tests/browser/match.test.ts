import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { visit, WIDTHS } from '../support/browser.ts';
import { recordRequests } from '../support/requests.ts';

const site = visit('city');
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 375, height: 800 } });
  page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-23T09:00:00+08:00'));
  await openForm();
});
afterEach(() => context.close());

async function openForm(): Promise<void> {
  await page.goto(`${site.url}/match/`);
  await page.waitForSelector('.match-form');
}

const tick = (name: string) => page.getByRole('checkbox', { name, exact: true }).check({ force: true });
async function ask(): Promise<void> {
  await page.getByRole('button', { name: '帮我配一配' }).click();
  await page.waitForSelector('.match-results .card');
}
const reasons = () => page.locator('.match-results > .grid .match-why').allTextContents();
const nearMisses = () => page.locator('.match-near .match-why').allTextContents();
const onDevice = () =>
  page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);

describe('matching on a phone', () => {
  it('demands nothing: without an answer it still ranks what can be joined', async () => {
    await ask();
    expect(await reasons()).not.toEqual([]);
    expect(await nearMisses()).toEqual([]);
  });

  it('gives a reason in a sentence, and apart from them says what a near miss is missing', async () => {
    await tick('周六上午');
    await ask();
    for (const reason of await reasons()) expect(reason).toMatch(/上午有空|个时段有空/);
    const near = await nearMisses();
    expect(near.length).toBeGreaterThan(0);
    for (const words of near) expect(words).toMatch(/^只差一样：要在.*有空/);
  });

  it('takes whoever asks to the results', async () => {
    await ask();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('合适的需求');
    expect(await page.getByRole('status').last().textContent()).toMatch(/^\d+条合适/);
  });

  it('follows the answers as they are given', async () => {
    await ask();
    const all = await page.getByRole('status').last().textContent();
    await page.getByRole('button', { name: '周日一整天' }).click();
    expect(await page.getByRole('status').last().textContent()).not.toBe(all);
    for (const reason of await reasons()) expect(reason).toContain('周日');
  });

  it('ticks a whole day or a whole column at once, and clears it again', async () => {
    const ticked = () => page.locator('.free-times input:checked').count();
    const slots = await page.locator('.free-times thead button').count();
    await page.getByRole('button', { name: '周三一整天' }).click();
    expect(await ticked()).toBe(slots);
    await page.getByRole('button', { name: '每天上午' }).click();
    expect(await ticked()).toBe(slots + 6);
    await page.getByRole('button', { name: '每天上午' }).click();
    expect(await ticked()).toBe(slots - 1);
  });

  it('says in Chinese, at the field, what is wrong with a number, and goes there', async () => {
    const people = page.getByLabel('连您自己，一共几个人来');
    await people.fill('好几个');
    await page.getByRole('button', { name: '帮我配一配' }).click();
    await page.getByText('应写成整数').waitFor();
    expect(await people.getAttribute('aria-invalid')).toBe('true');
    expect(await people.evaluate((field) => field === document.activeElement)).toBe(true);
    await people.fill('３');
    await ask();
    expect((await reasons()).join()).toContain('你们 3 人都能去');
  });

  it('takes a place by its initials, and says what lies there', async () => {
    const places = (await (await fetch(`${site.url}/find/places.json`)).json()) as {
      name: string;
      level: string;
      initials: string;
    }[];
    const unit = places.find(({ level }) => level === 'unit');
    await page.getByLabel('在哪里').fill(unit?.initials ?? '');
    await page
      .getByRole('option', { name: unit?.name ?? '' })
      .first()
      .click();
    await ask();
    expect((await reasons()).join()).toMatch(/在您所在的/);
  });

  it('works with the keyboard alone', async () => {
    await page.getByRole('button', { name: '周六一整天' }).press('Enter');
    await page.getByRole('checkbox', { name: '周日上午' }).press('Space');
    await page.getByRole('button', { name: '帮我配一配' }).press('Enter');
    await page.waitForSelector('.match-results .card');
    for (const reason of await reasons()) expect(reason).toMatch(/有空/);
  });

  it('explains itself and links to the lists where no script runs', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.url}/match/`);
    expect(await still.locator('form.match-form').count()).toBe(0);
    await still.locator('main').getByRole('link', { name: '可以报名的' }).click();
    await still.waitForURL('**/needs/status/open/');
    expect(await still.locator('.card').count()).toBeGreaterThan(0);
    await plain.close();
  });
});

describe.each(WIDTHS)('the form and its results at %i pixels wide', (width) => {
  it('have no accessibility violation, with every part open and a number wrong', async () => {
    const audited = await site.browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    page = await audited.newPage();
    await openForm();
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    await tick('周六上午');
    await ask();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel('最远愿意走多少公里').fill('很远');
    await page.getByText('应写成数字').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await audited.close();
  });
});

describe('the answers', () => {
  it('leave no trace on the device unless their owner asks for it', async () => {
    await tick('周六上午');
    await ask();
    expect(await onDevice()).toBe('{}');
    await openForm();
    expect(await page.locator('.match-form input:checked').count()).toBe(0);
  });

  it('are there again on the next visit when kept, and gone when erased', async () => {
    await tick('在这台设备上记住我的回答（不含位置）');
    await tick('周六上午');
    await page.getByText('没有证书').click();
    await page.getByLabel('连您自己，一共几个人来').fill('4');
    await openForm();
    expect(await page.getByRole('checkbox', { name: '周六上午' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: '没有证书' }).isChecked()).toBe(true);
    expect(await page.getByLabel('连您自己，一共几个人来').inputValue()).toBe('4');
    await page.getByRole('button', { name: '清除我的回答' }).click();
    expect(await onDevice()).toBe('{}');
    expect(await page.getByLabel('连您自己，一共几个人来').inputValue()).toBe('');
    await openForm();
    expect(await page.locator('.match-form input:checked').count()).toBe(0);
  });

  it('never stand in the address', async () => {
    await tick('周六上午');
    await ask();
    expect(page.url()).toBe(`${site.url}/match/`);
  });
});

describe('what leaves the device while matching', () => {
  it('is nothing but asking for plain files of the site; the position is in no address, store or request', async () => {
    const [longitude, latitude] = [106.123456, 30.654321];
    const { asked, strange } = recordRequests(context, inject('city'), `${site.url}/`);
    const trouble: string[] = [];
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ longitude, latitude });
    await page.reload();
    await page.waitForSelector('.match-form');
    await tick('在这台设备上记住我的回答（不含位置）');
    await tick('周六上午');
    await page.getByRole('button', { name: '用我的位置' }).click();
    await page.getByText('已取得位置').waitFor();
    await page.getByLabel('最远愿意走多少公里').fill('200');
    await ask();
    expect((await reasons()).join()).toMatch(/距您/);

    expect(asked.length).toBeGreaterThan(3);
    expect(strange()).toEqual([]);
    const traces = [page.url(), await onDevice(), JSON.stringify(asked)].join('\n');
    expect(traces).not.toMatch(/106\.12|30\.65/);
    expect(await onDevice()).toContain('maxKm');
    expect(trouble).toEqual([]);
  });

  it('and refusing the position leaves the form as useful as before', async () => {
    await context.clearPermissions();
    await page.getByRole('button', { name: '用我的位置' }).click();
    await page
      .getByText(/选一个地点/)
      .first()
      .waitFor();
    await ask();
    expect(await reasons()).not.toEqual([]);
  });
});
