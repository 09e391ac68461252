import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Change, wholeCity, withCity } from './city.ts';

const script = join(import.meta.dirname, '../../scripts/check.ts');

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the real command. */
const check = (args: string[], env: Record<string, string> = {}): Promise<Run> =>
  new Promise((resolve) => {
    const settings = { env: { ...process.env, BUILD_TIME: '2026-04-10 12:00', PUBLISH: '', ...env } };
    execFile(process.execPath, [script, ...args], settings, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

const broken: Change[] = [
  { in: 'news/river-day.md', swap: ['headlines', 'headline'] },
  { in: 'stations/he-jie.md', swap: ['verifiedAt: 2026-03-20', 'verifiedAt: 2025-03-20'] },
  { in: 'needs/read-paper.md', swap: ['station: he-jie', 'station: he-ji'] },
  { in: 'settings/stars.yml', remove: true },
];

describe('npm run check', () => {
  it('says in one line what it checked when nothing is wrong', async () => {
    const { code, stdout } = await check([wholeCity]);
    expect(stdout).toMatch(/^检查了 18 个条目、9 个设置文件、5 个媒体文件，对照 \d+ 条规则：没有错误。\n$/);
    expect(code).toBe(0);
  });

  it("finds nothing wrong in the city's own content", async () => {
    const { code, stdout } = await check(['content'], { BUILD_TIME: '2026-11-26 09:00' });
    expect(stdout).toMatch(/没有错误。\n$/);
    expect(code).toBe(0);
  });

  it('lists all errors at once and fails', () =>
    withCity(broken, async (root) => {
      const { code, stdout } = await check([root]);
      expect(stdout).toContain('✗ 错误 news/river-day.md:6 栏目（column）\n    问题：不能写“headline”。\n');
      expect(stdout).toContain('✗ 错误 needs/read-paper.md:26 联系站点（station）');
      expect(stdout).toContain('✗ 错误 settings/stars.yml\n');
      expect(stdout).toContain('! 提醒 stations/he-jie.md:21 核实日期（verifiedAt）');
      expect(stdout).toMatch(/3 处错误，1 处提醒。改完错误才能发布。\n$/);
      expect(code).toBe(1);
    }));

  it('does not fail for warnings alone', async () => {
    const { code, stdout } = await check([wholeCity], { BUILD_TIME: '2027-01-01 00:00' });
    expect(stdout).toMatch(/没有错误，\d+ 处提醒。\n$/);
    expect(code).toBe(0);
  });

  it('prints JSON for programs', () =>
    withCity(broken, async (root) => {
      const { code, stdout } = await check(['--json', root]);
      const result = JSON.parse(stdout);
      expect(result).toMatchObject({
        root,
        counts: { entries: 18, settings: 8, media: 5, collections: { needs: 2 } },
      });
      expect(result.findings[1]).toEqual({
        level: 'error',
        rule: 'fields',
        file: 'news/river-day.md',
        line: 6,
        field: 'column',
        label: '栏目',
        problem: '不能写“headline”',
        remedy: expect.stringContaining('是不是想写 headlines（要闻动态）？'),
      });
      expect(result.findings).toHaveLength(3);
      expect(result.warnings).toHaveLength(1);
      expect(code).toBe(1);
    }));

  it('checks the folder that CONTENT_DIR names', async () => {
    const { stdout } = await check(['--json'], { CONTENT_DIR: wholeCity });
    expect(JSON.parse(stdout)).toMatchObject({ root: wholeCity, findings: [] });
  });

  it('names every sample and the placeholder address in production', () =>
    withCity([{ in: 'pages/about.md', swap: ['order: 1', 'sample: true'] }], async (root) => {
      const { code, stdout } = await check([root], { PUBLISH: 'production' });
      expect(stdout).toContain('pages/about.md:6 示例（sample）\n    问题：“关于本站”是虚构的示例。');
      expect(stdout).toContain('settings/site.yml:5 网址（url）\n    问题：“yunhe.example”是占位的网址。');
      expect(code).toBe(1);
    }));

  const mistakes: [string, string[], Record<string, string>, string][] = [
    ['a folder that is not there', ['/no/such/folder'], {}, '没有“/no/such/folder”这个文件夹'],
    ['an option that it does not know', ['--jsn'], {}, '不认识“--jsn”'],
    ['two folders', [wholeCity, wholeCity], {}, '一次只检查一个文件夹'],
    ['a moment that is none', [wholeCity], { BUILD_TIME: '昨天' }, '读不懂时间“昨天”'],
  ];
  it.each(mistakes)('explains %s in Chinese, with a code of its own', async (_, args, env, message) => {
    const { code, stdout, stderr } = await check(args, env);
    expect(stderr).toContain(message);
    expect(stderr).toContain('用法：npm run check');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
