import { describe, expect, it } from 'vitest';
import { visit } from '../support/browser.ts';

const site = visit('city');

describe('a quarter’s 通报 in print', () => {
  it('is the document alone: title, issuer, tables, sources and address, without the site around it', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}/reports/2026/q3/`);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('body').innerText();
    for (const words of [
      '2026年第3季度通报',
      '发布单位：',
      '全市合计',
      '迟报和缺报',
      '数字的来源',
      '本页地址：',
    ])
      expect(shown).toContain(words);
    for (const furniture of ['.site-header', '.site-footer', '.facets', '.more', '.skip'])
      for (const part of await page.locator(furniture).all())
        expect(await part.isVisible(), furniture).toBe(false);
    await page.close();
  });

  it('fits on a few sheets of A4', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}/reports/2026/q3/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // A4 in points.
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    const sheets = pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(4);
    await page.close();
  });
});
