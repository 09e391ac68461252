import { describe, expect, it } from 'vitest';
import { namesOf, readAs } from '../../../src/find/pinyin/index.ts';
import { abbreviates, matchPinyin } from '../../../src/find/pinyin/match.ts';
import { makeNamesFile } from '../../../src/find/pinyin/table.ts';

const namesWith = (...names: string[]) => namesOf(makeNamesFile(names));
const { readings } = namesWith('空巢老人重阳节长单县石板路女绿A4纸暖冬行·爱传递西安先');

const stretch = (text: string, typed: string) => {
  const match = matchPinyin(text, typed, readings);
  return match && text.slice(match.start, match.end);
};

describe('pinyin finds a name', () => {
  it.each([
    ['in full', '空巢老人', 'kongchaolaoren', '空巢老人'],
    ['from the middle', '关爱空巢老人', 'laoren', '老人'],
    ['by initials', '空巢老人', 'kclr', '空巢老人'],
    ['by two-letter initials', '重阳节', 'chyj', '重阳节'],
    ['in full and by initials', '空巢老人', 'kongclr', '空巢老人'],
    ['with the last syllable begun', '空巢老人', 'kongcha', '空巢'],
    ['by either reading of a character', '重阳节', 'zhongyang', '重阳'],
    ['by the reading of a surname', '单县', 'shanxian', '单县'],
    ['where one syllable reads as two', '西安', 'xian', '西安'],
    ['with ü typed as v', '绿', 'lv', '绿'],
    ['with ü typed as u', '女', 'nu', '女'],
    ['past the punctuation in it', '暖冬行·爱传递', 'xingai', '行·爱'],
    ['with letters and digits of its own', 'A4纸', 'a4zhi', 'A4纸'],
  ])('%s', (_, name, typed, words) => {
    expect(stretch(name, typed)).toBe(words);
  });

  it('never by letters that the name does not read as', () => {
    expect(stretch('空巢老人', 'kongchaolaoshi')).toBeUndefined();
    expect(stretch('空巢', 'kongchaol')).toBeUndefined();
  });

  it('never by Latin letters alone, with what stands between them passed over', () => {
    expect(stretch('２b😀b老巢B（', 'bb')).toBeUndefined();
    expect(stretch('a·a，A4纸', 'a4z')).toBe('A4纸');
  });

  it('by initials of some of its characters when they begin with its first', () => {
    const { readings } = namesWith('青石区志愿服务支队');
    expect(abbreviates('qsqzz', '青石区志愿服务支队', readings)).toBe(true);
    expect(abbreviates('sqzz', '青石区志愿服务支队', readings)).toBe(false);
    expect(abbreviates('qsqzx', '青石区志愿服务支队', readings)).toBe(false);
  });
});

describe('what was typed is taken for', () => {
  it('the words that sound so, each once', () => {
    expect(readAs('kongchao', namesWith('空巢老人', '关爱空巢老人', '河街社区'))).toEqual(['空巢']);
  });

  it('the start of a name rather than its middle', () => {
    expect(readAs('jijiu', namesWith('急救', '假期就业咨询'))).toEqual(['急救']);
  });

  it('words in full rather than by initials', () => {
    expect(readAs('anning', namesWith('爱女你那个', '安宁社区'))).toEqual(['安宁']);
  });

  it('the shortest name it abbreviates, when no stretch of a name fits', () => {
    const names = namesWith('青石区志愿服务支队', '青石区志愿服务支队2026年工作总结', '白塘县志愿服务支队');
    expect(readAs('qsqzd', names)).toEqual(['青石区志愿服务支队', '青石区志愿服务支队2026年工作总结']);
  });

  it('nothing, when it is one letter, Chinese, or no pinyin of any name', () => {
    const names = namesWith('空巢老人');
    for (const typed of ['k', '空巢', 'volunteer', '']) expect(readAs(typed, names)).toEqual([]);
  });
});

describe('the file of names', () => {
  it('is the same whatever the order of the names, and holds each once', () => {
    const file = makeNamesFile(['河街社区', '空巢老人', '河街社区']);
    expect(file).toEqual(makeNamesFile(['空巢老人', '河街社区']));
    expect(file.names).toBe('河街社区\n空巢老人');
    expect(file.readings).toHaveProperty('河', 'he');
  });
});
