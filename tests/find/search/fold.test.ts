import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithPlaces } from '../../../src/find/search/fold.ts';

describe('folding', () => {
  it.each([
    ['full width', 'ＡＢＣ１２３（社区）', 'abc123(社区)'],
    ['case', 'Volunteer', 'volunteer'],
    ['compatibility forms', '㎏ ﬁ', 'kg fi'],
    ['half-width kana with their sound mark', 'ｶﾞ', 'ガ'],
    ['marks written apart', 'e\u0301', 'é'],
    ['spaces in Chinese', '空巢 老人　之 家', '空巢老人之家'],
    ['spaces between Chinese and Latin', '2015 年 A4 纸', '2015年a4纸'],
    ['spaces at the ends and beside marks', ' 你好 ， world ', '你好,world'],
    ['what cannot be seen', '空\u200b巢\u00ad老\ufeff人', '空巢老人'],
  ])('takes %s away', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps one space between words that need it, and the ends of blocks', () => {
    expect(fold('open   day\tMay 4')).toBe('open day may 4');
    expect(fold('第一段 \n\n 第二段\r\n')).toBe('第一段\n第二段');
  });

  const text = fc.string({ unit: fc.constantFrom(...'社区aBＡ１ 　\n，。é😀𠮷㎏', 'e\u0301', 'ｶﾞ') });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('knows where each unit came from', () => {
    fc.assert(
      fc.property(text, (text) => {
        const folded = foldWithPlaces(text);
        expect(folded.text).toBe(fold(text));
        const isInOrder = folded.starts.every(
          (start, at) => start < (folded.ends[at] ?? 0) && start >= (folded.starts[at - 1] ?? 0),
        );
        expect(isInOrder).toBe(true);
        expect(folded.ends.every((end) => end <= text.length)).toBe(true);
      }),
    );
  });
});
