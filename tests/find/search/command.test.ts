import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/content/load.ts';
import { indexSite } from '../../../src/find/search/index-site.ts';
import { tinyCity } from '../match/city.ts';
import { scratchFolder } from './index-of.ts';

const script = join(import.meta.dirname, '../../../scripts/find.ts');

const run = (...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

/** The folder of a built site of the tiny city, as far as the search needs it. */
async function builtSite(): Promise<string> {
  const folder = await scratchFolder();
  await indexSite(await loadSite(tinyCity), folder);
  return folder;
}

describe('npm run find', () => {
  it('prints the total and the first ten for programs, or all', async () => {
    const dist = await builtSite();
    const first = JSON.parse((await run('志愿', '--json', '--dist', dist)).stdout);
    const all = JSON.parse((await run('志愿', '--json', '--all', '--dist', dist)).stdout);
    expect(Object.keys(first)).toEqual(['total', 'results']);
    expect(first.results).toHaveLength(Math.min(first.total, 10));
    expect(all.results).toHaveLength(all.total);
    expect(all.results.slice(0, 10)).toEqual(first.results);
    expect(first.results[0]).toEqual({
      url: expect.stringMatching(/^\/\w+\/.+\/$/),
      title: expect.any(String),
      type: expect.any(String),
      score: expect.any(Number),
    });
  });

  it('narrows to a type, and tells people what it found with the words marked', async () => {
    const dist = await builtSite();
    const { stdout } = await run('空巢老人', '--type', 'needs', '--dist', dist);
    expect(stdout).toMatch(/^找到 \d+ 页\n/);
    expect(stdout).toContain('【空巢老人】');
    expect(stdout).not.toContain('/themes/');
  });

  it('says when no page holds every word, and how it read pinyin', async () => {
    const dist = await builtSite();
    const partial = await run('空巢老人', '潜水艇', '--dist', dist);
    expect(partial.stdout).toContain('没有页面包含全部词语');
    expect(partial.stdout).toContain('包含其中多数词语的有');
    expect(JSON.parse((await run('kongchao', '--json', '--dist', dist)).stdout)).toMatchObject({
      pinyin: [{ typed: 'kongchao', readAs: ['空巢'] }],
    });
  });

  it('says what to do when there is no index, or nothing to find', async () => {
    const missing = await run('志愿', '--dist', await scratchFolder());
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('请先运行 npm run build');
    expect(await run('--json')).toMatchObject({ code: 2 });
  });
});
