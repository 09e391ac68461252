import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderCopy, makeKeys, verifyCopy } from '../../src/publish/provenance/index.ts';
import { builderAhead } from '../support/builder-ahead.ts';

const run = promisify(execFile);
const CODE = ['src', 'public', 'admin/desk/publish', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const STORY = 'stories/lao-zhou.md';
let folder = '';

/** A copy of the code of its own, and of the tiny city, a story's consent having ended the day before. */
async function project(name: string) {
  const at = join(folder, name);
  for (const part of CODE) await cp(resolve(part), join(at, part), { recursive: true });
  await symlink(resolve('node_modules'), join(at, 'node_modules'));
  const content = join(at, 'words');
  await cp(resolve('tests/tiny-city'), content, { recursive: true });
  await edit(join(content, STORY), 'until: 2028-02-01', 'until: 2026-11-22');
  const place = { CONTENT_DIR: content, OUT_DIR: join(at, 'out') };
  return {
    at,
    content,
    out: place.OUT_DIR,
    env: { ...process.env, ...place, NODE_ENV: 'production', VITEST: '' },
  };
}

const edit = async (file: string, before: string, after: string) =>
  writeFile(file, (await readFile(file, 'utf8')).replace(before, after));

const clock = (days: string, zone: string) => ({
  SHIFT_DAYS: days,
  TZ: zone,
  NODE_OPTIONS: `--import ${resolve('tests/support/shifted-clock.mjs')}`,
});

const task = () => ({ BUILD_TIME: '2026-11-23 00:00', SIGNING_KEY: join(folder, 'key.pem') });

/** Builds as Astro's own command does. */
async function buildAtOnce(name: string): Promise<string> {
  const { at, out, env } = await project(name);
  await run(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: at,
    env: { ...env, ...clock('0', 'Asia/Shanghai'), ...task() },
    maxBuffer: 64 * 1024 * 1024,
  });
  return out;
}

/** Builds as the desk does: the code is bundled among other content, and the task comes when that is done. */
async function buildAhead(name: string): Promise<string> {
  const { at, content, out, env } = await project(name);
  const [news, need] = [join(content, 'news/river-day.md'), join(content, 'needs/read-paper.md')];
  const before = await Promise.all([news, need].map((file) => readFile(file)));
  await edit(news, '\n---\n', '\n---\n\n这一段后来删掉了。\n');
  await rm(need);
  await cp(news, join(content, 'news/gone-later.md'));
  const build = await builderAhead(at, { ...env, ...clock('1', 'America/New_York') });
  await rm(join(content, 'news/gone-later.md'));
  await Promise.all([news, need].map((file, at) => writeFile(file, before[at] ?? '')));
  expect(await build(task())).toBe(0);
  return out;
}

let one = '';
let other = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebuild-'));
  await writeFile(join(folder, 'key.pem'), makeKeys().privatePem);
  one = await buildAtOnce('here');
  other = await buildAhead('elsewhere/deeper');
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('two builds of the same words for the same moment', () => {
  it('have no differing byte, in other folders, a day apart, in other time zones, bundled among other words', async () => {
    const files = await folderCopy(one).list();
    expect(await folderCopy(other).list()).toEqual(files);
    expect(files.length).toBeGreaterThan(100);
    const differing = [];
    for (const file of files)
      if (!(await readFile(join(one, file))).equals(await readFile(join(other, file)))) differing.push(file);
    expect(differing).toEqual([]);
  });

  it('are each what their own signed list says', async () => {
    expect(await verifyCopy(folderCopy(other))).toMatchObject({
      ok: true,
      signature: 'own',
      differences: [],
    });
  });

  it('find no dead link in themselves, not even those to the signature and the key', async () => {
    const { rules } = JSON.parse(await readFile(join(one, 'inspection.json'), 'utf8'));
    expect(rules.find(({ id }: { id: string }) => id === 'links-inside')).toMatchObject({
      state: 'green',
      items: [],
    });
  });
});

describe('a build on the day after a consent ended', () => {
  it('leaves a page that tells nothing, and no word of the story in any file', async () => {
    const page = await readFile(join(one, 'stories/lao-zhou/index.html'), 'utf8');
    expect(page).toContain('公开这个页面所依据的同意已经结束');
    expect(page).toContain('content="noindex"');
    const telling = [];
    for (const file of await folderCopy(one).list()) {
      const bytes = await readFile(join(one, file));
      const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
      if (['量杯', '巡河八年', '梁小禾'].some((word) => text.includes(word))) telling.push(file);
    }
    expect(telling).toEqual([]);
    // Its pictures go with it.
    expect((await readdir(join(one, 'assets'))).filter((name) => name.startsWith('cup.'))).toEqual([]);
  });

  it('leads nobody there', async () => {
    for (const file of ['sitemap-0.xml', 'provenance.json', 'data/stories.json', 'stories/index.html']) {
      const text = await readFile(join(one, file), 'utf8');
      expect(text.replace('"/stories/lao-zhou/index.html"', ''), file).not.toContain('lao-zhou');
    }
  });
});
