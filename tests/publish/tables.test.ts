import { describe, expect, it } from 'vitest';
import { type AnyEntry, type BeijingMinute, type Entry, yearOf } from '../../src/model/index.ts';
import { figureCsv } from '../../src/publish/data/csv.ts';
import { finishedNeeds, median } from '../../src/publish/reporting/finished-needs.ts';
import {
  awardTable,
  type Cell,
  cellText,
  everyTable,
  monthTable,
  needsByMonth,
  needsByUnit,
  quarterOf,
  unitTable,
  wholeYear,
} from '../../src/publish/reporting/tables/index.ts';
import { cityTotal, figureList, totalsByUnit } from '../../src/publish/reporting/totals.ts';
import { defaultCity } from './support/cities.ts';
import { report, siteOf } from './support/reports.ts';

const now = '2026-03-06 09:00' as BeijingMinute;
const need = (slug: string, area: string, publishedAt: string, at?: string): AnyEntry =>
  ({
    collection: 'needs',
    slug,
    data: { title: slug, area, publishedAt, outcome: at && { at, what: '', volunteers: 1, hours: 1 } },
  }) as unknown as AnyEntry;
const award = (year: number, stage: string, winners: number): AnyEntry =>
  ({
    collection: 'awards',
    slug: `best-${year}`,
    data: {
      title: '评选',
      publishedAt: `${year}-12-01 09:00`,
      year,
      prize: 'best',
      stage,
      winners: Array(winners).fill({}),
    },
  }) as unknown as AnyEntry;

const site = siteOf(
  report('east', 1, '2026-02-05 23:59'),
  report('west', 1, '2026-02-01 09:00', { hours: 5, needsCollected: 0, needsMet: 0 }),
  report('park', 1, '2026-02-01 09:00', { hours: 1000 }),
  report('health-office', 1, '2026-02-01 09:00', { hours: 7000 }),
  need('read', 'east', '2026-01-01 20:00', '2026-01-11'),
  need('sweep', 'park', '2026-01-01 08:00', '2026-01-21'),
  need('teach', 'east', '2025-12-31 08:00', '2026-02-01'),
  need('open', 'east', '2026-01-01 08:00'),
  award(2025, 'result', 3),
  award(2026, 'notice', 0),
);
const valuesOf = (cells: readonly Cell[] = []) => cells.map(({ value, words }) => words ?? value);

describe('a figure month by month', () => {
  const table = monthTable(site, 2026, 'hours', now, [1, 2, 3]);

  it('opens for each number the report that it came from', () => {
    expect(table.rows[0]?.cells[0]).toEqual({
      value: 10,
      sources: [{ label: '东区1月月报', path: '/reports/east-1/', value: 10 }],
    });
  });

  it('tells a month that is missing from one that is not due, and neither is a zero', () => {
    expect(valuesOf(table.rows[0]?.cells)).toEqual([10, '缺', undefined]);
  });

  it('adds up divisions alone, and no department', () => {
    expect(valuesOf(table.total?.cells)).toEqual([15, undefined, undefined]);
    expect(table.total?.sum?.value).toBe(15);
  });
});

describe('a period by unit', () => {
  const table = unitTable(site, quarterOf(2026, 1));

  it('gives every number the reports that it adds up', () => {
    for (const { cells } of [...table.rows, ...(table.total ? [table.total] : [])])
      for (const { value, sources } of cells)
        expect(sources.reduce((sum, source) => sum + (source.value ?? 0), 0)).toBe(value ?? 0);
  });

  it('says nothing of a unit that has reported nothing', () => {
    const silent = unitTable(site, quarterOf(2026, 2));
    expect(silent.rows.flatMap(({ cells }) => valuesOf(cells))).toEqual(Array(24).fill(undefined));
  });
});

describe('needs', () => {
  it('take the days from publication to outcome, by the calendar', () => {
    const days = finishedNeeds(site, wholeYear(2026)).map(({ need, days }) => [need.slug, days]);
    expect(days).toEqual([
      ['read', 10],
      ['sweep', 20],
      ['teach', 32],
    ]);
  });

  it('have the median of their days', () => {
    expect(median([])).toBeUndefined();
    expect(median([3, 9, 20])).toBe(9);
    expect(median([3, 9])).toBe(6);
  });

  it('are told by unit: collected and met as reported, finished as published here', () => {
    const { rows, total } = needsByUnit(site, wholeYear(2026));
    expect(valuesOf(rows[0]?.cells)).toEqual([8, 6, '75.0', 2, '21.0', 32]);
    expect(valuesOf(rows[1]?.cells)).toEqual([0, 0, undefined, 0, undefined, undefined]);
    expect(valuesOf(total?.cells)).toEqual([8, 6, '75.0', 3, '20.0', 32]);
  });

  it('are told by the month of their outcome', () => {
    const { rows } = needsByMonth(site, wholeYear(2026));
    expect(rows.slice(0, 3).map(({ cells }) => cells[3]?.value)).toEqual([2, 1, 0]);
  });

  it('open the pages of the needs that the days were counted on', () => {
    expect(needsByUnit(site, wholeYear(2026)).rows[0]?.cells[4]?.sources).toEqual([
      { label: 'read', path: '/needs/read/', value: 10 },
      { label: 'teach', path: '/needs/teach/', value: 32 },
    ]);
  });
});

describe('awards by year', () => {
  it('count those honoured once the result is out, and name the stage before', () => {
    const { columns, rows } = awardTable(site);
    expect(columns).toEqual(['2025年', '2026年']);
    expect(valuesOf(rows[0]?.cells)).toEqual([3, '公示中']);
    expect(rows[0]?.cells[1]?.sources).toEqual([{ label: '评选', path: '/awards/best-2026/' }]);
  });
});

describe('the tables of the default city', () => {
  const moment = '2026-11-23 09:00' as BeijingMinute;
  const tables = everyTable(defaultCity, moment);

  it('have ids of their own, and a number a column in every row', () => {
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    for (const { id, columns, rows, total } of tables)
      for (const { cells } of total ? [...rows, total] : rows) expect(cells.length, id).toBe(columns.length);
  });

  it('add up month by month to what they add up to at once', () => {
    for (const year of new Set(defaultCity.all('reports').map(({ data }) => data.year)))
      for (const { id } of figureList) {
        const whole = totalsByUnit(defaultCity, year, wholeYear(year).months);
        const byMonth = monthTable(defaultCity, year, id, moment);
        expect(byMonth.rows.map(({ sum }) => sum?.value)).toEqual(whole.map(({ figures }) => figures[id]));
        expect(byMonth.total?.sum?.value).toBe(cityTotal(whole).figures[id]);
      }
  });

  it('count each finished need of the year once', () => {
    const finished = defaultCity
      .all('needs')
      .filter(({ data }: Entry<'needs'>) => data.outcome && yearOf(data.outcome.at) === 2026).length;
    expect(finished).toBeGreaterThan(0);
    for (const table of [
      needsByUnit(defaultCity, wholeYear(2026)),
      needsByMonth(defaultCity, wholeYear(2026)),
    ])
      expect(table.total?.cells[3]?.value).toBe(finished);
  });

  it('download as the numbers that the page shows', () => {
    const table = monthTable(defaultCity, 2026, 'hours', moment);
    const [, first = ''] = figureCsv(table).split('\r\n');
    expect(first.split(',').at(-1)).toBe(`${table.rows[0]?.sum?.value}`);
  });
});

describe('shares in percent', () => {
  it('read with one decimal in every row, so that 85.0 stands above 87.8', () => {
    const shares = everyTable(defaultCity, '2026-11-20 09:00' as BeijingMinute).flatMap(({ columns, rows }) =>
      columns.flatMap((column, at) =>
        column.endsWith('（%）') ? rows.flatMap(({ cells }) => cells[at] ?? []) : [],
      ),
    );
    expect(shares.length).toBeGreaterThan(20);
    for (const share of shares) expect(cellText(share)).toMatch(/^(?:\d+\.\d|—)$/);
  });
});
