import { describe, expect, it } from 'vitest';
import { indexOf, record, urlsFor } from './index-of.ts';

describe('results come', () => {
  it('by the field that holds the word: title, summary, label, body, whatever their dates', async () => {
    const searcher = await indexOf([
      record('/body/', { body: '邻里守望', date: '2026-12-01 09:00' }),
      record('/label/', { labels: [{ name: '领域', text: '邻里守望' }], date: '2026-11-01 09:00' }),
      record('/summary/', { summary: '邻里守望', date: '2026-10-01 09:00' }),
      record('/title/', { title: '邻里守望在河街', date: '2015-01-01 09:00' }),
    ]);
    expect(await urlsFor(searcher, '邻里守望')).toEqual(['/title/', '/summary/', '/label/', '/body/']);
  });

  it('with the page first whose title is the query', async () => {
    const searcher = await indexOf([
      record('/longer/', { title: '志愿服务条例释义', date: '2026-12-01 09:00' }),
      record('/exact/', { title: '志愿服务条例', date: '2015-01-01 09:00' }),
    ]);
    expect(await urlsFor(searcher, '志愿服务条例')).toEqual(['/exact/', '/longer/']);
  });

  it('with words side by side before words apart', async () => {
    const searcher = await indexOf([
      record('/apart/', { body: '空巢家庭里的老人', date: '2026-12-01 09:00' }),
      record('/together/', { body: '关爱空巢老人', date: '2015-01-01 09:00' }),
    ]);
    expect(await urlsFor(searcher, '空巢 老人')).toEqual(['/together/', '/apart/']);
  });

  it('with English words side by side as they are written', async () => {
    const searcher = await indexOf([
      record('/apart/', { body: 'service by a volunteer', date: '2026-12-01 09:00' }),
      record('/together/', { body: 'Volunteer  Service', date: '2015-01-01 09:00' }),
    ]);
    expect(await urlsFor(searcher, 'volunteer service')).toEqual(['/together/', '/apart/']);
  });

  it('with words apart in the title before words side by side in the body', async () => {
    const searcher = await indexOf([
      record('/body/', { body: '关爱空巢老人' }),
      record('/title/', { title: '老人的空巢生活' }),
    ]);
    expect(await urlsFor(searcher, '空巢 老人')).toEqual(['/title/', '/body/']);
  });

  it('recent before old, and official before sample, where nothing else tells them apart', async () => {
    const body = '义务植树';
    const searcher = await indexOf([
      record('/old/', { body, date: '2015-03-12 09:00' }),
      record('/recent-sample/', { body, date: '2026-12-01 09:00', sample: true }),
      record('/recent/', { body, date: '2026-03-12 09:00' }),
      record('/undated/', { body, date: undefined }),
    ]);
    expect(await urlsFor(searcher, '植树')).toEqual(['/recent/', '/old/', '/undated/', '/recent-sample/']);
  });

  it('with a single frequent character in the title before one in the body', async () => {
    const crowd = Array.from({ length: 70 }, (_, at) =>
      record(`/p/${at}/`, { title: '其他', body: '水'.repeat(100) }),
    );
    const searcher = await indexOf([...crowd, record('/title/', { title: '水', date: '2015-01-01 09:00' })]);
    const urls = await urlsFor(searcher, '水');
    expect(urls).toHaveLength(71);
    expect(urls[0]).toBe('/title/');
  });

  it('page by page, in the same order as all at once', async () => {
    const days = Array.from({ length: 23 }, (_, at) => String(at + 1).padStart(2, '0'));
    const searcher = await indexOf(
      days.map((day) => record(`/${day}/`, { body: '巡河', date: `2026-01-${day} 09:00` })),
    );
    const all = await urlsFor(searcher, '巡河');
    const pages = await Promise.all([1, 2, 3].map((page) => searcher.search('巡河', { page })));
    expect(pages.map(({ results }) => results.length)).toEqual([10, 10, 3]);
    expect(pages.flatMap(({ results }) => results.map(({ url }) => url))).toEqual(all);
    expect(pages.every(({ total }) => total === 23)).toBe(true);
    const beyond = await searcher.search('巡河', { page: 4 });
    expect(beyond.results).toEqual(pages.at(-1)?.results);
  });
});
