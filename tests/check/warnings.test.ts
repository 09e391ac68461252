import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/model/index.ts';
import type { Row } from './broken/row.ts';
import { type Change, findingsIn } from './city.ts';

const rows: readonly Row[] = [
  {
    broken: 'an open need that nobody verified for 30 days',
    in: 'needs/read-paper.md',
    swap: ['verifiedAt: 2026-04-01', 'verifiedAt: 2026-03-10'],
    finds: [['stale', 28, 'verifiedAt']],
  },
  {
    broken: 'a station that nobody verified for 180 days',
    in: 'stations/he-jie.md',
    swap: ['verifiedAt: 2026-03-20', 'verifiedAt: 2025-10-01'],
    finds: [['stale', 21, 'verifiedAt']],
  },
  {
    broken: 'a publication planned for next week',
    in: 'pages/about.md',
    swap: ['2026-01-01', '2026-04-17'],
    finds: [['future', 3, 'publishedAt']],
  },
  {
    broken: 'a review that is still to come',
    in: 'stories/lao-zhou.md',
    swap: ['  - { step: final, name: 何青, role: 主任, at: 2026-02-09 11:00 }\n', ''],
    finds: [['reviews', 7, 'reviews']],
  },
  {
    broken: 'a consent that ended yesterday',
    in: 'stories/lao-zhou.md',
    swap: ['until: 2028-02-01', 'until: 2026-04-09'],
    finds: [['consent', 27, 'subject.consent.until']],
  },
  {
    broken: 'a consent that ends within thirty days',
    in: 'stories/lao-zhou.md',
    swap: ['until: 2028-02-01', 'until: 2026-05-09'],
    finds: [['consent', 27, 'subject.consent.until']],
  },
  {
    broken: 'a consent that was taken back',
    in: 'stories/lao-zhou.md',
    swap: ['until: 2028-02-01', 'withdrawnAt: 2026-04-01'],
    finds: [['consent', 27, 'subject.consent.withdrawnAt']],
  },
  {
    broken: 'a station without a phone that a need relies on',
    in: 'stations/he-jie.md',
    swap: ['phone: 0999-0000002\n', ''],
    finds: [['need-contact', 26, 'station', 'needs/read-paper.md']],
  },
  {
    broken: 'a public notice of four working days',
    in: 'awards/zui-mei-2026.md',
    swap: ['to: 2026-03-15', 'to: 2026-03-12'],
    finds: [['award-notice', 11, 'notice.to']],
  },
  {
    broken: 'a public notice that is over, and no result',
    in: 'awards/zui-mei-2026.md',
    swap: [
      'updatedAt: 2026-03-20 09:00\nsource: 云河市文明办\nyear: 2026\nprize: best-volunteer\nstage: result',
      'source: 云河市文明办\nyear: 2026\nprize: best-volunteer\nstage: notice',
    ],
    also: [
      {
        in: 'awards/zui-mei-2026.md',
        swap: ['winners:\n  - { name: 周河生, unit: 青石区文明办, area: qingshi, story: lao-zhou }\n', ''],
      },
    ],
    finds: [['award-notice', 7, 'stage']],
  },
];

describe('what asks for attention and fails nothing', () => {
  it.each(rows)('$broken', async (row) => {
    const found = await findingsIn([row, ...(row.also ?? [])]);
    expect(found.map(({ level, rule, line, field, file }) => [level, rule, line, field, file])).toEqual(
      row.finds.map(([rule, line, field, file]) => ['warning', rule, line, field, file ?? row.in]),
    );
  });

  it.each([
    [
      'a need',
      { in: 'needs/read-paper.md', swap: ['verifiedAt: 2026-04-01', 'verifiedAt: 2026-03-10\nsample: true'] },
    ],
    [
      'a station',
      { in: 'stations/he-jie.md', swap: ['verifiedAt: 2026-03-20', 'verifiedAt: 2025-10-01\nsample: true'] },
    ],
  ] satisfies [string, Change][])('asks nobody to verify %s that is a sample', async (_, change) => {
    expect(await findingsIn([change])).toEqual([]);
  });

  it('says nothing stale of a need that has closed', async () => {
    const found = await findingsIn([], { now: parseMoment('2026-06-21 09:00') });
    expect(found.filter(({ file }) => file === 'needs/read-paper.md')).toEqual([]);
  });
});
