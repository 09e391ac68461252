import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/publish/sharing/lines.ts';

const inEm = (text: string) => [...text].reduce((sum, one) => sum + (one < '\u2000' ? 0.5 : 1), 0);
const lines = (text: string, width: number) => linesOf(text, width, inEm);

describe('a title broken into lines', () => {
  it('stands in one line where it fits', () => {
    expect(lines('羊山湖冬季数鸟', 8)).toEqual(['羊山湖冬季数鸟']);
  });

  it('ends a line at a pause rather than at its edge', () => {
    expect(lines('修鞋铺的灯，关得比别家晚', 8)).toEqual(['修鞋铺的灯，', '关得比别家晚']);
  });

  it('keeps words and figures whole', () => {
    expect(lines('文明交通主题志愿服务月', 8)).toEqual(['文明交通主题', '志愿服务月']);
    expect(lines('一学期寄出1234封信', 6)).toEqual(['一学期寄出', '1234封信']);
  });

  it('never begins a line with a closing mark, nor ends one with an opening mark', () => {
    const title = fc
      .array(fc.constantFrom('志愿', '服务', '书', '，', '“', '”', '《', '》', '（', '）', '2026', '年'), {
        minLength: 1,
        maxLength: 30,
      })
      .map((parts) => parts.join(''))
      // Marks piled up wider than a line have no right setting.
      .filter((text) => !/[^志愿服务书年\d]{4}/.test(text));
    fc.assert(
      fc.property(title, (text) => {
        const broken = lines(text, 8);
        expect(broken.join('')).toBe(text);
        for (const line of broken.slice(1)) expect(line).not.toMatch(/^[，”》）]/);
        for (const line of broken.slice(0, -1)) expect(line).not.toMatch(/[“《（]$/);
        for (const line of broken) expect(inEm(line)).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('cuts a word that is wider than the line', () => {
    expect(lines('abcdefghijkl', 3)).toEqual(['abcdef', 'ghijkl']);
  });
});
