import { describe, expect, it } from 'vitest';
import { indexOf, record } from './index-of.ts';

describe('when no page holds every word', () => {
  it('the pages that hold most of them are offered apart, with what each lacks', async () => {
    const searcher = await indexOf([
      record('/one/', { body: '急救' }),
      record('/two/', { body: '急救和理发' }),
      record('/none/', { body: '巡河' }),
    ]);
    const found = await searcher.search('急救 理发 书法');
    expect(found).toMatchObject({ total: 0, results: [] });
    expect(found.partial).toMatchObject({ total: 1, results: [{ url: '/two/', missing: ['书法'] }] });
  });

  it('a word typed without spaces is taken apart into what the site does hold', async () => {
    const searcher = await indexOf([
      record('/both/', { body: '关爱空巢老人，上门理发' }),
      record('/one/', { body: '空巢老人' }),
    ]);
    const { partial } = await searcher.search('空巢老人理发');
    expect(partial?.results.map(({ url }) => url)).toEqual(['/both/']);
    expect(partial?.results[0]?.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([
      '空巢老人',
      '理发',
    ]);
  });

  it('nothing is offered for what the site holds no part of', async () => {
    const searcher = await indexOf([record('/one/', { body: '急救' })]);
    for (const query of ['潜水艇', 'submarine'])
      expect(await searcher.search(query)).toMatchObject({ total: 0, partial: { total: 0, results: [] } });
  });

  it('no page is offered apart when one page does hold them all', async () => {
    const searcher = await indexOf([
      record('/one/', { body: '急救' }),
      record('/two/', { body: '急救和理发' }),
    ]);
    const found = await searcher.search('急救 理发');
    expect(found.total).toBe(1);
    expect(found.partial).toBeUndefined();
  });
});
