import { describe, expect, it } from 'vitest';
import { filter } from '../../admin/cms/search/fuzzy.ts';
import { createOptionSearch, readingsFor } from '../../admin/cms/search/index.ts';

describe("searching Decap's lists", () => {
  const titles = ['河街社区志愿服务站', '老街读报点', '青石区2026年3月月报', '志愿者培训'];
  const found = (words: string) => filter(words, titles).map(({ original }) => original);

  it('finds words of one and two Chinese characters', () => {
    expect(found('街')).toEqual(['河街社区志愿服务站', '老街读报点']);
    expect(found('志愿')).toEqual(['志愿者培训', '河街社区志愿服务站']);
  });

  it('wants all words, in any order, whatever their width and case', () => {
    expect(found('月报 青石')).toEqual(['青石区2026年3月月报']);
    expect(found('２０２６')).toEqual(['青石区2026年3月月报']);
    expect(found('河街 读报')).toEqual([]);
  });

  it('scores whatever it finds so high that Decap shows it', () => {
    const DECAP_SHOWS_MORE_THAN = 5;
    for (const { score } of filter('月', titles)) expect(score).toBeGreaterThan(DECAP_SHOWS_MORE_THAN);
  });

  it('searches what it is told to extract, and keeps the order of equals', () => {
    const entries = [
      { at: 'b', text: '读报' },
      { at: 'a', text: '读报' },
    ];
    expect(filter('读', entries, { extract: ({ text }) => text }).map(({ original }) => original.at)).toEqual(
      ['b', 'a'],
    );
  });
});

describe('searching the options of a field', () => {
  const options = [
    { value: 'he-jie', label: '河街社区', about: '河口镇' },
    { value: 'chong-wen', label: '重文村', about: '青石镇' },
    { value: 'shan', label: '单家坝', about: '青石镇' },
  ];
  const values = async (typed: string) =>
    createOptionSearch(options, await readingsFor(options))(typed).map(({ value }) => value);

  it('finds by a part of the name, or of what tells it apart', async () => {
    expect(await values('街')).toEqual(['he-jie']);
    expect(await values('青石')).toEqual(['chong-wen', 'shan']);
  });

  it('finds by pinyin: whole, by initials, mixed, whichever way a character is read', async () => {
    expect(await values('hejie')).toEqual(['he-jie']);
    expect(await values('hj')).toEqual(['he-jie']);
    expect(await values('chongwen')).toEqual(['chong-wen']);
    expect(await values('zhongwen')).toEqual(['chong-wen']);
    expect(await values('danjb')).toEqual(['shan']);
  });

  it('shows everything before a word is typed', async () => {
    expect(await values('')).toEqual(['he-jie', 'chong-wen', 'shan']);
  });
});
