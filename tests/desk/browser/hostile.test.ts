import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostile } from '../../markdown/hostile.ts';
import { git } from '../support/git.ts';
import { hostileFiles, laden } from '../support/hostile-files.ts';
import { Person } from '../support/person.ts';
import { type RunningDesk, runDesk } from '../support/running-desk.ts';

let desk: RunningDesk;
let browser: Browser;
let author: Person;

beforeAll(async () => {
  const command = [process.execPath, resolve('tests/desk/support/small-builder.ts')];
  desk = await runDesk({ build: { command, folder: resolve('.') } });
  const executablePath = await chromium.executablePath();
  browser = await playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [resolve('scripts/desk.ts'), 'user', 'add', 'li-min', '--name', '李敏', '--role', 'author'],
    { env: desk.environment },
  );
  author = await Person.sitDown(browser, desk.address, 'li-min');
  await author.logInFirst(stdout.trim().split('：').at(-1) ?? '');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await desk?.close();
}, 60_000);

describe('hostile words and files', { timeout: 180_000 }, () => {
  it('are noticed by these tests when something does run or is asked for', async () => {
    const { page } = author;
    await page.goto('about:blank');
    const [before, asked] = [author.alerts.length, author.foreign.length];
    await page.setContent('<img src="https://evil.example/p.gif" onerror="alert(1)">');
    await expect.poll(() => author.alerts.length).toBe(before + 1);
    expect(author.foreign.splice(asked)).toEqual(['https://evil.example/p.gif']);
    author.alerts.length = 0;
  });

  it('run nothing in a preview and ask no other host', async () => {
    const { page } = author;
    await author.open('collections/news/new');
    await author.write('标题', '<img src=x onerror=alert(1)>');
    for (const [about, markdown] of Object.entries(hostile)) {
      await page.getByLabel(/^正文/).fill(`${markdown}\n\n到此为止。`);
      await author.preview.getByText('到此为止。').last().waitFor({ state: 'attached' });
      const alive = await author.preview
        .locator('main')
        .evaluate(
          (main) =>
            [...main.querySelectorAll('*')].filter(
              (element) =>
                /^(script|iframe|object|embed|form|base|meta|style|link)$/i.test(element.localName) ||
                (element as HTMLAnchorElement).protocol === 'javascript:' ||
                [...element.attributes].some(({ name }) => name.startsWith('on')),
            ).length,
        );
      expect(alive, about).toBe(0);
    }
    expect(author.alerts).toEqual([]);
    expect(author.foreign).toEqual([]);
  });

  it('are refused as files, with a sentence', async () => {
    const { page } = author;
    await author.open('collections/stories/new');
    await author.press('填写题图');
    await author.press('选择或上传图片');
    for (const [name, buffer] of Object.entries(hostileFiles)) {
      const answered = page.waitForResponse(
        (response) => response.request().postData()?.includes('persistMedia') ?? false,
      );
      await page
        .locator('dialog input[type=file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      const answer = await answered;
      expect([400, 413, 415, 422], name).toContain(answer.status());
      const { error } = (await answer.json()) as { error: string };
      expect(error, name).toMatch(/[一-鿿]{4}/);
      await page.locator('dialog').getByText(error).waitFor();
    }
    expect(author.alerts).toEqual([]);
    expect(author.foreign).toEqual([]);
  });

  it('lose what hides in a picture that is taken', async () => {
    const { page } = author;
    for (const [name, buffer] of Object.entries(await laden())) {
      await page.goto('about:blank');
      await author.open('collections/stories/new');
      await author.press('填写题图');
      await author.press('选择或上传图片');
      await page
        .locator('dialog input[type=file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await page.getByText('（400×300）').waitFor();
    }
    const kept = git(join(desk.data, 'content.git'), 'rev-list', '--objects', '--all');
    expect(kept).toContain('page-behind.png');
    for (const path of kept.match(/[0-9a-f]{40} \S*page-(?:behind|in)\S*/g) ?? [])
      expect(git(join(desk.data, 'content.git'), 'cat-file', 'blob', path.slice(0, 40))).not.toContain(
        '<script',
      );
    expect(author.alerts).toEqual([]);
  });
});
