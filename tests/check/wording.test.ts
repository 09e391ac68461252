import { describe, expect, it } from 'vitest';
import { findingsIn } from './city.ts';

const saying = async (change: Parameters<typeof findingsIn>[0][number]) => (await findingsIn([change]))[0];

describe('what to write instead', () => {
  it('is the field that a mistyped name most likely means', async () => {
    const finding = await saying({ in: 'pages/about.md', swap: ['order: 1', 'ordre: 1'] });
    expect(finding?.remedy).toBe('是不是想写 order（次序）？不是就删去这个字段');
  });

  it('is the field whose Chinese name was written', async () => {
    const finding = await saying({ in: 'pages/about.md', swap: ['order: 1', '次序: 1'] });
    expect(finding?.remedy).toContain('order（次序）');
  });

  it('is the choice that was meant, with all choices in Chinese', async () => {
    const finding = await saying({ in: 'news/river-day.md', swap: ['headlines', '要闻动态'] });
    expect(finding?.remedy).toMatch(
      /^是不是想写 headlines（要闻动态）？可以写 headlines（要闻动态）、notices（通知公告）/,
    );
  });

  it('is the id of what was named in Chinese', async () => {
    const finding = await saying({ in: 'news/river-day.md', swap: ['area: qingshi', 'area: 青石区'] });
    expect(finding).toMatchObject({
      problem: '填报单位（settings/units.yml）里没有“青石区”',
      remedy: '是不是想写 qingshi（青石区）？',
    });
  });

  it('is the hint of the field that is missing', async () => {
    const finding = await saying({ in: 'needs/read-paper.md', swap: ['risks: 无特别风险\n', ''] });
    expect(finding).toMatchObject({
      label: '风险告知',
      problem: '缺少这个字段',
      remedy: '补上“风险告知”：真实、完整地写明可能的风险；确无风险写“无特别风险”',
    });
  });

  it('tells where in a list of groups the field stands', async () => {
    const finding = await saying({ in: 'stations/he-jie.md', swap: ['close: "12:00"', 'close: "07:00"'] });
    expect(finding?.label).toBe('开放时间 第1项 › 关门');
  });

  it('never repeats a phone number that should not be there', async () => {
    const finding = await saying({ in: 'stations/he-jie.md', swap: ['0999-0000002', '"19900000000"'] });
    expect(`${finding?.problem}${finding?.remedy}`).not.toContain('19900000000');
  });
});
