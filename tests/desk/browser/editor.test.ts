import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../support/person.ts';
import { type RunningDesk, runDesk } from '../support/running-desk.ts';

const run = promisify(execFile);
const STORY = '/stories/dan-lao-shi-de-du-bao-jiao/';
const SLUG = 'dan-lao-shi-de-du-bao-jiao';

let desk: RunningDesk;
let browser: Browser;
const people: Record<string, Person> = {};

/** `npm run desk -- …` beside the running desk; gives what it printed. */
async function command(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [resolve('scripts/desk.ts'), ...args], {
    env: desk.environment,
  });
  return stdout;
}

async function hire(name: string, displayName: string, duty: string, role: string): Promise<Person> {
  const said = await command('user', 'add', name, '--name', displayName, '--duty', duty, '--role', role);
  const person = await Person.sitDown(browser, desk.address, name);
  await person.logInFirst(said.trim().split('：').at(-1) ?? '');
  people[name] = person;
  return person;
}

const at = (name: string): Person => {
  const person = people[name];
  if (!person) throw new Error(`nobody called ${name} has sat down`);
  return person;
};

/** Reads a page as a visitor does, again and again until it says what it should. */
async function visitor(path: string, says: (html: string, status: number) => boolean): Promise<string> {
  for (;;) {
    const response = await fetch(desk.address + path);
    const html = await response.text();
    if (says(html, response.status)) return html;
    await new Promise((wait) => setTimeout(wait, 250));
  }
}

/** Does what the strip below the story's form offers, as someone whose turn it is. */
async function act(name: string, deed: string, opinion: string): Promise<void> {
  const { page } = at(name);
  await at(name).openEntry('stories', SLUG);
  await at(name).press(deed);
  await page.locator('dialog textarea').fill(opinion);
  await page.locator('dialog button.primary').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
}

beforeAll(async () => {
  [desk, browser] = await Promise.all([
    runDesk(),
    chromium
      .executablePath()
      .then((executablePath) =>
        playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }),
      ),
  ]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await desk?.close();
}, 60_000);

describe('a story from the first login to its withdrawal, in a browser', { timeout: 300_000 }, () => {
  it('lets the first administrator in with the printed password, once they have one of their own', async () => {
    const chief = await Person.sitDown(browser, desk.address, 'admin');
    people.admin = chief;
    await chief.logInFirst(desk.firstPassword);
    await chief.page.getByText('没有在审的稿件').waitFor();
    await chief.page.getByRole('heading', { name: '到期提醒' }).waitFor();
  });

  it('draws a new story with its picture as readers will see it, before it is saved', async () => {
    const author = await hire('li-min', '李敏', '编辑', 'author');
    const { page } = author;
    await author.open('collections/stories/new');
    await author.write('标题', '单老师的读报角');
    await author.press('填写题图');
    await author.press('选择或上传图片');
    const photo = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#2f6b4f' } })
      .jpeg()
      .toBuffer();
    await page
      .locator('dialog input[type=file]')
      .setInputFiles({ name: '檐下读报.jpg', mimeType: 'image/jpeg', buffer: photo });
    await page.getByText('media/2026/yan-xia-du-bao.jpg（1600×900）').waitFor();
    await author.write('替代文字', '几位老人坐在屋檐下听人读报');
    await page.getByLabel('类别', { exact: true }).selectOption({ label: '最佳志愿服务项目' });
    await page.getByLabel('项目', { exact: true }).check();
    await author.write('项目名称', '屋檐读报');
    await author.pick(/^所属单位/, 'qs', '青石区');
    await author.pick(/^服务领域/, 'weilao', '为老服务');
    await author.write('来源', '青石区文明办');
    await page.getByLabel(/^正文/).fill('## 读报的人\n\n**注意：**今天读的是晚报。');

    await expect(author.preview.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(
      '单老师的读报角',
    );
    await expect(author.preview.locator('strong').textContent()).resolves.toBe('注意：');
    const width = await author.preview
      .getByRole('img', { name: '几位老人坐在屋檐下听人读报' })
      .evaluate((image) =>
        (image as HTMLImageElement).decode().then(() => (image as HTMLImageElement).naturalWidth),
      );
    expect(width).toBe(1600);
    expect((await fetch(desk.address + STORY)).status).not.toBe(200);
  });

  it('saves it under its name in pinyin, and shows it to no visitor', async () => {
    await at('li-min').save();
    await at('li-min').page.waitForURL(`**/entries/${SLUG}`);
    await visitor('/', (_, status) => status === 200);
    expect((await fetch(desk.address + STORY)).status).toBe(404);
  });

  it('offers nobody a review of what they wrote themselves', async () => {
    const { page } = at('li-min');
    await page.getByRole('region', { name: '这篇稿件的审核' }).getByText('待初审').waitFor();
    // Neither by the strip below the form, nor by Decap's own menus above it.
    expect(await page.getByRole('button', { name: /通过|签发|待.审/ }).count()).toBe(0);
  });

  it('passes three reviews by three people, and is then there for a visitor with all their names', async () => {
    await hire('wang-fang', '王芳', '站长', 'first');
    await hire('zhang-lei', '张磊', '科长', 'second');
    await hire('zhao-ning', '赵宁', '主任', 'signer');
    await act('wang-fang', '通过初审', '事实清楚');
    await at('zhang-lei').open('desk');
    await at('zhang-lei').page.getByRole('link', { name: '单老师的读报角' }).waitFor();
    await act('zhang-lei', '通过复审', '同意');
    await act('zhao-ning', '签发并发布', '');
    const html = await visitor(STORY, (_, status) => status === 200);
    for (const words of ['单老师的读报角', '青石区文明办', '李敏', '王芳', '张磊', '赵宁'])
      expect(html).toContain(words);
    const guest = await browser.newPage();
    await guest.goto(desk.address + STORY);
    const picture = guest.getByRole('img', { name: '几位老人坐在屋檐下听人读报' });
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
    await guest.close();
  });

  it('is corrected in public after a reader’s report: the page says what was changed, and is reviewed again', async () => {
    const report = await fetch(`${desk.address}/report/`, {
      method: 'POST',
      headers: { origin: desk.address },
      body: new URLSearchParams({ page: STORY, wrong: '读的不是晚报' }),
    });
    expect(new URL(report.url).pathname).toBe('/report/thanks/');
    const author = at('li-min');
    await author.open('desk');
    await author.page.getByText('读的不是晚报').waitFor();
    await author.page.getByRole('link', { name: '去改' }).click();
    await author.page.getByLabel('标题', { exact: true }).waitFor();
    await author.page.getByLabel(/^正文/).fill('## 读报的人\n\n**注意：**今天读的是日报。');
    await author.press('＋ 添加更正');
    await author.page.getByLabel('更正时间', { exact: true }).locator('..').getByRole('button').click();
    await author.write('更正了什么', '更正所读报纸的名称');
    await author.save();
    expect(await (await fetch(desk.address + STORY)).text()).toContain('晚报');
    await act('wang-fang', '退回修改', '请写明是哪家报纸');
    await at('li-min').open('desk');
    await at('li-min').page.getByText('王芳退回：请写明是哪家报纸').waitFor();
    await author.openEntry('stories', SLUG);
    await author.page.getByLabel(/^正文/).fill('## 读报的人\n\n**注意：**今天读的是云河日报。');
    await author.save();
    await act('wang-fang', '通过初审', '');
    await act('zhang-lei', '通过复审', '');
    await act('zhao-ning', '签发并发布', '');
    const html = await visitor(STORY, (text) => text.includes('日报'));
    expect(html).toContain('更正所读报纸的名称');
    expect(html).not.toContain('晚报');
    await author.open('desk');
    await author.press('办完了：读的不是晚报');
    await author.press('办完了');
    await author.page.getByText('读的不是晚报').waitFor({ state: 'detached' });
  });

  it('is as it was before when an administrator takes the whole site back', async () => {
    const chief = at('admin');
    await chief.open('desk');
    await chief.press('退回上一个版本');
    await chief.press('退回');
    await chief.page.getByText('网站退回上一个版本').waitFor();
    await visitor(STORY, (text) => text.includes('晚报'));
    await chief.page.getByText('网站停在上一个版本').first().waitFor();
  });

  it('is taken down by a signer in one click, also from a site that was taken back, and its address says so', async () => {
    const signer = at('zhao-ning');
    await signer.openEntry('stories', SLUG);
    await signer.press('紧急撤回');
    await signer.page.locator('dialog textarea').fill('有家属提出异议');
    await signer.press('确认撤回');
    await signer.page.getByText('已撤回，网站正在更新').waitFor();
    const html = await visitor(STORY, (text) => text.includes('有家属提出异议'));
    expect(html).not.toContain('云河日报');
    expect(html).not.toContain('晚报');
  });

  it('asked no other host for anything, and no page of the desk failed', () => {
    for (const { foreign, errors } of Object.values(people)) {
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
    }
  });
});
