import { describe, expect, it } from 'vitest';
import { type Change, findingsAt, findingsIn, wholeCity } from './city.ts';

describe('the whole city', () => {
  it('has nothing wrong', async () => {
    expect(await findingsAt(wholeCity)).toEqual([]);
  });

  const allowed: [string, ...Change[]][] = [
    [
      'a slug of its own in the file',
      { in: 'pages/about.md', swap: ['order: 1', 'slug: about-us\norder: 1'] },
    ],
    [
      'a withdrawn page without a body',
      {
        in: 'pages/about.md',
        swap: [
          'order: 1\n---\n\n本站公布云河市的志愿服务信息。',
          'withdrawn: { at: 2026-02-01 09:00, reason: 内容过时 }\n---\n',
        ],
      },
    ],
    [
      'a story whose consent ended, once it is withdrawn',
      {
        in: 'stories/lao-zhou.md',
        swap: [
          'until: 2028-02-01',
          'until: 2026-03-01\nwithdrawn: { at: 2026-03-02 09:00, reason: 当事人的同意到期 }',
        ],
      },
    ],
    [
      'reviews of a later edit',
      { in: 'stories/lao-zhou.md', swap: ['at: 2026-02-09 11:00', 'at: 2026-02-12 09:00'] },
    ],
    [
      'a town of a zone in an entry of the division around it',
      {
        in: 'stations/he-jie.md',
        swap: ['town: "990102001"\ncommunity: "990102001001"', 'town: "990102102"'],
      },
    ],
    [
      'a need in a zone that a station of the division answers',
      {
        in: 'needs/read-paper.md',
        swap: ['area: qingshi\ntown: "990102001"\ncommunity: "990102001001"', 'area: yungang'],
      },
    ],
    [
      'a report handed in on the last day of its month',
      { in: 'reports/qing-shi-2026-03.md', swap: ['2026-04-02 16:00', '2026-03-31 17:30'] },
    ],
    [
      'a noon break',
      {
        in: 'stations/liu-wan.md',
        swap: [
          '  - { days: [6, 7], open: "09:00", close: "17:00" }',
          '  - { days: [6, 7], open: "09:00", close: "12:00" }\n  - { days: [6, 7], open: "12:00", close: "17:00" }',
        ],
      },
    ],
    [
      'links to lists, other sites, mail, files and anchors',
      {
        in: 'pages/about.md',
        swap: [
          '本站公布',
          '[站点](/stations/) [第二页](/stations/page/2/) [主题年](/themes/2026/) [地图](/site-map/) [首页](/) [搜索](/needs/?q=1) [外](https://www.example/) [信](mailto:a@yunhe.example) [表](/media/files/form.pdf) [上](/stories/lao-zhou/#八年)',
        ],
      },
      { in: 'settings/site.yml', swap: ['publicPhones:', 'publicEmails: [a@yunhe.example]\npublicPhones:'] },
    ],
    [
      'a picture written from the root',
      { in: 'stories/lao-zhou.md', swap: ['media/cup.webp', '/media/cup.webp'] },
    ],
    ['an emoji that is made of several', { in: 'pages/about.md', swap: ['本站公布', '👨‍👩‍👧 本站公布'] }],
  ];
  it.each(allowed)('may have %s', async (_, ...changes) => {
    expect(await findingsIn(changes)).toEqual([]);
  });

  it('knows entries that cannot be read, so that references to them hold', async () => {
    const found = await findingsIn([{ in: 'stations/he-jie.md', swap: ['title: 河', 'title: "河'] }]);
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([['readable', 'stations/he-jie.md']]);
  });
});
