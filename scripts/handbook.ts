/**
 * `npm run handbook`: takes the pictures of the editors' handbook from a real desk on the tests' tiny city.
 * Needs a Chinese font on this machine (`apt-get install fonts-noto-cjk`).
 */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import sharp from 'sharp';
import { helpPictures } from '../admin/cms/help/index.ts';
import { Person } from '../tests/desk/support/person.ts';
import { runDesk } from '../tests/desk/support/running-desk.ts';

const WIDTH = 960;
const QUALITY = 62;
const SLUG = 'yan-xia-du-bao';

const desk = await runDesk();
const browser: Browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
});

async function sit(name: string, displayName: string, duty: string, role: string): Promise<Person> {
  const args = ['user', 'add', name, '--name', displayName, '--duty', duty, '--role', role];
  const { stdout } = await promisify(execFile)(process.execPath, [resolve('scripts/desk.ts'), ...args], {
    env: desk.environment,
  });
  const person = await Person.sitDown(browser, desk.address, name, { width: 1280, height: 800 });
  await person.logInFirst(stdout.trim().split('：').at(-1) ?? '');
  return person;
}

async function take(name: string, { page }: Person): Promise<void> {
  // What is drawn by a request that is still under way, and notices that are about to leave.
  await page.waitForTimeout(1500);
  const picture = sharp(await page.screenshot()).resize({ width: WIDTH });
  await picture.webp({ quality: QUALITY }).toFile(join(helpPictures, `${name}.webp`));
}

await mkdir(helpPictures, { recursive: true });
const guest = await Person.sitDown(browser, desk.address, 'li-min', { width: 1280, height: 800 });
await guest.arrive();
await take('login', guest);
while ((await fetch(`${desk.address}/`)).status !== 200) await new Promise((wait) => setTimeout(wait, 500));

const author = await sit('li-min', '李敏', '编辑', 'author');
await author.open('collections/stories/new');
await author.write('标题', '檐下读报');
await author.page.getByLabel(/^摘要/).fill('每周三上午，社区的屋檐下有人给老人读报。');
await author.press('填写题图');
await author.press('选择或上传图片');
const photo = await sharp(resolve('tests/tiny-city/media/river.svg'), { density: 300 })
  .resize(1600, 1000, { fit: 'cover' })
  .jpeg()
  .toBuffer();
await author.page
  .locator('dialog input[type=file]')
  .setInputFiles({ name: '河边.jpg', mimeType: 'image/jpeg', buffer: photo });
await author.page.getByText('（1600×1000）').waitFor();
await author.page.getByText('图片文件', { exact: true }).scrollIntoViewIfNeeded();
await take('picture', author);
await author.write('替代文字', '清早的河岸，水面平静');
await author.page.getByLabel('类别', { exact: true }).selectOption({ label: '最佳志愿服务项目' });
await author.page.getByLabel('项目', { exact: true }).check();
await author.write('项目名称', '屋檐读报');
await author.pick(/^服务领域/, 'weilao', '为老服务');
await author.write('来源', '青石区文明办');
await author.page
  .getByLabel(/^正文/)
  .fill('## 读报的人\n\n**先问后读：**想听哪一段，由老人自己选。\n\n- 周三上午\n- 屋檐底下');
await author.page.getByLabel('标题', { exact: true }).scrollIntoViewIfNeeded();
await take('writing', author);
await author.press('怎么写？');
await author.page.getByRole('toolbar', { name: '常用写法' }).evaluate((bar) => bar.scrollIntoView());
await take('markdown', author);
await author.save();
await author.page.waitForURL(`**/entries/${SLUG}`);
await author.page.getByText('已保存，等待初审').first().waitFor({ state: 'detached' });
await take('saved', author);

const first = await sit('wang-fang', '王芳', '站长', 'first');
await take('workbench', first);
await first.openEntry('stories', SLUG);
await take('review', first);
await first.press('通过初审');
await first.page.locator('dialog textarea').fill('事实清楚，照片已征得同意');
await take('opinion', first);

const signer = await sit('zhao-ning', '赵宁', '主任', 'signer');
await signer.openEntry('stories', 'lao-zhou');
await signer.press('紧急撤回');
await signer.page.locator('dialog textarea').fill('当事人撤回同意');
await take('withdraw', signer);

await browser.close();
await desk.close();
