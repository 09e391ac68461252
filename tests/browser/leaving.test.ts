import { describe, expect, it } from 'vitest';
import { visit, watchForeignRequests } from '../support/browser.ts';

const site = visit('city');

/** A page in a browser without JavaScript. */
const plainPage = async () => (await site.browser.newContext({ javaScriptEnabled: false })).newPage();

describe('without JavaScript', () => {
  it('a link to another site first opens a page that says so, and the way back is there', async () => {
    const page = await plainPage();
    const foreign = watchForeignRequests(page, site.url);
    await page.goto(`${site.url}/pages/register/`);
    await page.locator('main a.external').first().click();
    expect(await page.locator('h1').innerText()).toMatch(/^您访问的链接即将离开/);
    expect(new URL(page.url()).pathname).toMatch(/^\/leaving\//);
    await page.locator('main').getByRole('link', { name: '怎样注册' }).click();
    expect(new URL(page.url()).pathname).toBe('/pages/register/');
    expect(foreign).toEqual([]);
  });

  it('找错 unfolds by keyboard and names the page it stands on', async () => {
    const page = await plainPage();
    await page.goto(`${site.url}/pages/faq/`);
    const report = page.locator('.report-mistake');
    expect(await report.getByText('/pages/faq/').isVisible()).toBe(false);
    await report.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await report.getByText('/pages/faq/').isVisible()).toBe(true);
    expect(await report.getByRole('link', { name: /^写邮件/ }).isVisible()).toBe(true);
  });
});
