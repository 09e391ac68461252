import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refusal-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Puts an earlier site where the next is to be. */
async function siteBefore(): Promise<void> {
  await cp(resolve('public'), join(folder, 'out'), { recursive: true });
  await writeFile(join(folder, 'out/index.html'), 'the site before');
}

/** A city with a link that leads nowhere. */
async function wrongCity(): Promise<string> {
  const city = join(folder, 'city');
  await cp(resolve('tests/tiny-city'), city, { recursive: true });
  await appendFile(join(city, 'stories/lao-zhou.md'), '\n见[这里](/nowhere/)。\n');
  return city;
}

/** Builds a content root as `npm run build` does. */
async function build(content: string, more: Record<string, string> = {}) {
  const out = join(folder, 'out');
  const child = spawn(process.execPath, [resolve('admin/desk/publish/build-site.ts')], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, NODE_ENV: 'production', VITEST: '', ...more },
  });
  child.stdin.end('{}\n');
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString('utf8')));
  const code = await new Promise((ended) => child.on('close', ended));
  return {
    code,
    complained,
    kept: await readdir(out).then(
      (files) => files.sort(),
      () => undefined,
    ),
  };
}

describe('a build', { timeout: 60_000 }, () => {
  it('of wrong content says all that is wrong, and leaves the site before as it is', async () => {
    await siteBefore();
    const { code, complained, kept } = await build(await wrongCity());
    expect(complained).toContain('stories/lao-zhou.md');
    expect(complained).toContain('改完错误才能发布');
    expect([code, kept]).toEqual([1, [...(await readdir(resolve('public'))), 'index.html'].sort()]);
  });

  it('of wrong content leaves nothing where there was no site before', async () => {
    const { code, complained, kept } = await build(await wrongCity());
    expect(complained).toContain('改完错误才能发布');
    expect([code, kept]).toEqual([1, undefined]);
  });

  it.each([
    ['没有“/nowhere”这个文件夹', '/nowhere', {}],
    ['读不懂时间“tomorrow”', resolve('tests/tiny-city'), { BUILD_TIME: 'tomorrow' }],
  ])('that cannot be checked says why: %s', async (reason, content, more) => {
    await siteBefore();
    const { code, complained } = await build(content, more);
    expect([code, complained]).toEqual([1, expect.stringContaining(reason)]);
  });
});
