/** A small site from a content folder, as fast as a process starts: what the desk's publishing needs to see. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { REPORT_SLOTS } from '../../../src/publish/corrections/index.ts';

const { CONTENT_DIR = '', OUT_DIR = '', BUILD_TIME = '', REPORT_FORM, INSPECTION_HISTORY } = process.env;
const files = (await readdir(CONTENT_DIR, { recursive: true })).filter((file) => file.endsWith('.md')).sort();
const texts = await Promise.all(files.map((file) => readFile(join(CONTENT_DIR, file), 'utf8')));
if (texts.some((text) => text.includes('不能生成'))) {
  console.error('builder: this text cannot be built');
  process.exit(1);
}
const stamp = createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 12);
const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><link rel="stylesheet" href="/assets/style.${stamp}.css"><body data-stamp="${stamp}">${body}</body></html>`;
const write = async (path: string, text: string) => {
  await mkdir(dirname(join(OUT_DIR, path)), { recursive: true });
  await writeFile(join(OUT_DIR, path), text);
};
await write('index.html', page(`<h1>云河</h1><time>${BUILD_TIME}</time>`));
if (REPORT_FORM === 'desk') {
  const { title, page: path, wrong, correct, contact, notice } = REPORT_SLOTS;
  const areas = `<textarea name="wrong">${wrong}</textarea><textarea name="correct">${correct}</textarea>`;
  const fields = `<input name="page" value="${path}">${areas}<input name="contact" value="${contact}">`;
  const form = `<form method="post" action="/report/">${fields}<button>送出</button></form>`;
  await write('report/index.html', page(`${notice}<b>${title}</b>${form}`));
  await write('report/thanks/index.html', page('谢谢'));
}
const before = INSPECTION_HISTORY ? await readFile(INSPECTION_HISTORY, 'utf8') : '';
await write('inspection.json', `${before}${BUILD_TIME}\n`);
await write('404.html', page('没有这一页'));
await write(`assets/style.${stamp}.css`, `/* ${stamp} */`);
for (const [index, file] of files.entries())
  await write(
    `${file.slice(0, -'.md'.length)}/index.html`,
    page(`<title>${file}</title><pre>${texts[index]}</pre>`),
  );
await cp(join(CONTENT_DIR, 'media'), join(OUT_DIR, 'media'), { recursive: true }).catch(() => {});
