import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builderAhead } from '../support/builder-ahead.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ahead-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a builder that has bundled the code before its task', { timeout: 60_000 }, () => {
  it('bundles it again when a picture has come meanwhile, or the site has moved', async () => {
    const [content, out] = [join(folder, 'city'), join(folder, 'out')];
    await cp(resolve('tests/tiny-city'), content, { recursive: true });
    const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out, NODE_ENV: 'production', VITEST: '' };
    const build = await builderAhead(resolve('.'), env);
    const edit = async (file: string, before: string | RegExp, after: string) =>
      writeFile(join(content, file), (await readFile(join(content, file), 'utf8')).replace(before, after));
    await cp(join(content, 'media/cup.webp'), join(content, 'media/second-cup.webp'));
    await edit('news/river-day.md', /$/, '\n\n![另一只量杯](/media/second-cup.webp)\n');
    await edit('settings/site.yml', /^url: .*$/m, 'url: https://moved.example');
    expect(await build({})).toBe(0);
    const page = await readFile(join(out, 'news/river-day/index.html'), 'utf8');
    const picture = /<img src="\/(assets\/[^"]+)"[^>]*alt="另一只量杯"/.exec(page)?.[1];
    expect((await readFile(join(out, picture ?? 'no picture'))).length).toBeGreaterThan(1000);
    expect(page).toContain('href="https://moved.example/');
  });
});
