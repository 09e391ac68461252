import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planOf, usage } from '../../src/sample/index.ts';
import { planned } from './plans.ts';

describe('the arguments of npm run sample', () => {
  it('are all optional but the folder', () => {
    expect(planOf(['--to', 'x'])).toMatchObject({ to: 'x', plan: { seed: 1, now: '2026-11-23', years: 2 } });
  });

  it('may be written with an equals sign', () => {
    expect(planOf(['--to=x', '--stories=7']).plan.stories).toBe(7);
  });

  it.each([
    ['', '--to'],
    ['--to', '--to'],
    ['--to x --stories', '--stories'],
    ['--to x --stories many', '--stories'],
    ['--to x --needs -1', '--needs'],
    ['--to x --stations 1.5', '--stations'],
    ['--to x --news 999999999', '--news'],
    ['--to x --organizations 3', '--organizations'],
    ['--to x --reports-years 0', '--reports-years'],
    ['--to x --towns 1', '--towns'],
    ['--to x --seed pi', '--seed'],
    ['--to x --now 2026-02-30', '--now'],
    ['--to x --now yesterday', '--now'],
    ['--to x --now 1999-01-01', '--now'],
    ['--to x --storys 5', '--storys'],
    ['--to x 4000', '4000'],
  ])('are refused in Chinese, naming the option: %s', (words, option) => {
    const refusal = () => planOf(words.split(' ').filter(Boolean));
    expect(refusal).toThrow(option);
    expect(refusal).toThrow(/[一-鿿]/);
  });

  it('are explained one by one', () => {
    for (const option of ['--stories', '--stations', '--needs', '--reports-years', '--seed', '--now'])
      expect(usage).toContain(option);
  });

  it('end the command with code 2 and the usage when they are wrong', async () => {
    const script = join(import.meta.dirname, '../../scripts/sample.ts');
    const run = await new Promise<{ code: unknown; stderr: string }>((resolve) =>
      execFile(process.execPath, [script, '--needs', 'x'], (error, _, stderr) =>
        resolve({ code: error?.code, stderr }),
      ),
    );
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('没有写成');
    expect(run.stderr).toContain(usage);
  });

  it('lay out more towns where there are many stations, unless the towns are given', () => {
    expect(planned('--stations 3500').towns).toBe(175);
    expect(planned('--stations 3500 --towns 30').towns).toBe(30);
  });

  it('keep what they do not change', () => {
    expect({ ...planned('--needs 3'), needs: 0 }).toEqual({ ...planned(), needs: 0 });
  });
});
