import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tinyCity } from './city.ts';

const script = join(import.meta.dirname, '../../../scripts/match.ts');

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the real command over the tiny city with a profile in a file. */
async function runMatch(profile: string, ...args: string[]): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'match-'));
  const file = join(folder, 'profile.json');
  await writeFile(file, profile);
  const run = await new Promise<Run>((resolve) => {
    const settings = { env: { ...process.env, CONTENT_DIR: tinyCity, BUILD_TIME: '2026-04-10 12:00' } };
    execFile(process.execPath, [script, file, ...args], settings, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
  await rm(folder, { recursive: true });
  return run;
}

describe('npm run match', () => {
  it('prints every need for programs, matches first, with reasons and obstacles as data and as words', async () => {
    const profile = { skills: ['chat'], free: [{ weekday: 6, slots: ['morning'] }] };
    const { code, stdout } = await runMatch(JSON.stringify(profile), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        need: 'read-paper',
        score: expect.any(Number),
        reasons: [
          { type: 'time', text: '周六上午有空' },
          { type: 'skills', text: '会聊天读报' },
          { type: 'places' },
        ],
        obstacles: [],
      },
      {
        need: 'river-patrol',
        obstacles: [{ type: 'closed', standing: 'done', text: '已完成' }, { type: 'full' }],
      },
    ]);
  });

  it('asks for the moment given, in whatever zone it is written', async () => {
    const { stdout } = await runMatch('{}', '--json', '--now', '2026-06-20T10:00Z');
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({
        need: 'read-paper',
        obstacles: [{ type: 'closed', standing: 'closed', text: '已过截止时间' }],
      }),
    );
  });

  it('lists matches and near misses for people', async () => {
    const { stdout } = await runMatch('{"skills":[]}');
    expect(stdout).toContain('合适的 0 条');
    expect(stdout).toContain('周末陪空巢老人读报（read-paper）\n    只差一样：要会聊天读报。还差 3 人\n');
  });

  it('names in Chinese every answer that does not fit', async () => {
    const { code, stderr } = await runMatch('{"age":"30","free":[{"weekday":8,"slots":[]}],"skil":[]}');
    expect(code).toBe(2);
    expect(stderr).toContain('年龄：应为整数');
    expect(stderr).toContain('空闲时间 第1项 › 星期：不能大于 7');
    expect(stderr).toContain('没有“skil”这个字段');
  });

  it('names words and places that the city does not know, and the id where a label was written', async () => {
    const { code, stderr } = await runMatch('{"fields":["为老服务"],"place":"nowhere"}');
    expect(code).toBe(2);
    expect(stderr).toContain('没有“为老服务”这个编号，应写 elderly');
    expect(stderr).toContain('地点：没有“nowhere”这个编号');
  });

  it('says so when there is nothing to read', async () => {
    expect((await runMatch('{')).stderr).toContain('不是 JSON');
    const { code, stderr } = await runMatch('{}', '--now', 'tomorrow');
    expect(stderr).toContain('读不懂时间“tomorrow”');
    expect(code).toBe(2);
  });
});
