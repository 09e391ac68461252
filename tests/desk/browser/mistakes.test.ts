import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';

let browser: Browser;

beforeAll(async () => {
  const executablePath = await chromium.executablePath();
  browser = await playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}, 60_000);

afterAll(() => browser?.close());

describe('a reader who has found a mistake', { timeout: 60_000 }, () => {
  it('is heard in a browser without scripts, and mends a report that could not be taken', async () => {
    const { desk, address } = await startDesk();
    desk.publisher.start();
    await expect.poll(() => desk.releases.live(), { timeout: 30_000 }).toBeTruthy();
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${address}/report/?page=/news/river-day/`);
    await page.fill('[name=correct]', '3月8日');
    await page.click('button');
    expect(await page.textContent('[role=alert]')).toContain('请写哪里不对');
    expect(await page.inputValue('[name=correct]')).toBe('3月8日');
    await page.fill('[name=wrong]', '日期写错了');
    await page.click('button');
    expect(page.url()).toBe(`${address}/report/thanks/`);
    const [report] = await desk.mistakes.open();
    expect(report).toMatchObject({ page: '/news/river-day/', wrong: '日期写错了', correct: '3月8日' });
    await page.close();
  });
});
