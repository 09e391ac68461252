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

/** Builds a content root into a folder that holds an earlier site, as `npm run build` does. */
async function build(content: string, more: Record<string, string> = {}) {
  const out = join(folder, 'out');
  await cp(resolve('public'), out, { recursive: true });
  await writeFile(join(out, 'index.html'), 'the site before');
  const child = spawn(process.execPath, [resolve('admin/desk/publish/build-site.ts')], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, NODE_ENV: 'production', VITEST: '', ...more },
  });
  child.stdin.end('{}\n');
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString('utf8')));
  const code = await new Promise((ended) => child.on('close', ended));
  return { code, complained, kept: (await readdir(out)).sort() };
}

describe('a build', { timeout: 60_000 }, () => {
  it('of wrong content says all that is wrong, and leaves the site before as it is', async () => {
    const city = join(folder, 'city');
    await cp(resolve('tests/tiny-city'), city, { recursive: true });
    await appendFile(join(city, 'stories/lao-zhou.md'), '\n见[这里](/nowhere/)。\n');
    const { code, complained, kept } = await build(city);
    expect(complained).toContain('stories/lao-zhou.md');
    expect(complained).toContain('改完错误才能发布');
    expect([code, kept]).toEqual([1, [...(await readdir(resolve('public'))), 'index.html'].sort()]);
  });

  it.each([
    ['没有“/nowhere”这个文件夹', '/nowhere', {}],
    ['读不懂时间“tomorrow”', resolve('tests/tiny-city'), { BUILD_TIME: 'tomorrow' }],
  ])('that cannot be checked says why: %s', async (reason, content, more) => {
    const { code, complained } = await build(content, more);
    expect([code, complained]).toEqual([1, expect.stringContaining(reason)]);
  });
});
