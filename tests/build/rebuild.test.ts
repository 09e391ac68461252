import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderCopy, makeKeys, verifyCopy } from '../../src/publish/provenance/index.ts';

const run = promisify(execFile);
const CODE = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const STORY = 'stories/lao-zhou.md';
let folder = '';

/** Builds the tiny city, a story's consent having ended the day before, from a copy of the code of its own. */
async function build(name: string, clock: { SHIFT_DAYS: string; TZ: string }): Promise<string> {
  const project = join(folder, name);
  for (const part of CODE) await cp(resolve(part), join(project, part), { recursive: true });
  await symlink(resolve('node_modules'), join(project, 'node_modules'));
  await cp(resolve('tests/tiny-city'), join(project, 'words'), { recursive: true });
  const story = await readFile(join(project, 'words', STORY), 'utf8');
  await writeFile(join(project, 'words', STORY), story.replace('until: 2028-02-01', 'until: 2026-11-22'));
  const out = join(project, 'out');
  await run(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: project,
    env: {
      ...process.env,
      ...clock,
      NODE_OPTIONS: `--import ${resolve('tests/support/shifted-clock.mjs')}`,
      CONTENT_DIR: join(project, 'words'),
      OUT_DIR: out,
      BUILD_TIME: '2026-11-23 00:00',
      SIGNING_KEY: join(folder, 'key.pem'),
      NODE_ENV: 'production',
      VITEST: '',
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  return out;
}

let one = '';
let other = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebuild-'));
  await writeFile(join(folder, 'key.pem'), makeKeys().privatePem);
  one = await build('here', { SHIFT_DAYS: '0', TZ: 'Asia/Shanghai' });
  other = await build('elsewhere/deeper', { SHIFT_DAYS: '1', TZ: 'America/New_York' });
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('two builds of the same words for the same moment', () => {
  it('have no differing byte, in other folders, a day apart, in other time zones', async () => {
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
