import { describe, expect, it } from 'vitest';
import { indexOf, record, urlsFor } from './index-of.ts';

const city = () =>
  indexOf(
    [
      record('/story/', { title: '空巢老人的饭桌', body: '每天中午送饭' }),
      record('/station/', { title: '青石区志愿服务总站' }),
      record('/need/', { title: '周末课堂', labels: [{ name: '技能', text: '急救' }] }),
      record('/news/', { title: '简讯', body: '柳溪村的桥修好了' }),
      record('/english/', { title: '简讯', body: 'Kong Chao' }),
    ],
    ['柳溪村'],
  );

describe('a word typed in pinyin finds', () => {
  it.each([
    ['a title', 'laoren', '老人', '/story/'],
    ['a station by its initials', 'qsqzz', '青石区志愿服务总站', '/station/'],
    ['a skill', 'jijiu', '急救', '/need/'],
    ['a place that no title names', 'liuxi', '柳溪', '/news/'],
  ])('%s', async (_, typed, meant, url) => {
    const found = await (await city()).search(typed);
    expect(found.words).toEqual([{ typed, readAs: [meant] }]);
    expect(found.results.map(({ url }) => url)).toEqual([url]);
    expect(found.partial).toBeUndefined();
  });

  it('its page beside a word in Chinese, both marked', async () => {
    const found = await (await city()).search('laoren 送饭');
    const [only] = found.results;
    expect(only?.heading.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['老人']);
    expect(only?.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['送饭']);
  });
});

it('a word that a page does hold is taken as it stands, whatever it sounds like', async () => {
  expect(await urlsFor(await city(), 'kong')).toEqual(['/english/']);
});
