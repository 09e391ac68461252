import { describe, expect, it } from 'vitest';
import type { BeijingMinute } from '../../src/model/index.ts';
import { PANEL, progressBars, smallMultiples } from '../../src/publish/charts/index.ts';
import {
  coverageTable,
  monthTable,
  needsByUnit,
  wholeYear,
} from '../../src/publish/reporting/tables/index.ts';
import { defaultCity } from './support/cities.ts';
import { report, siteOf } from './support/reports.ts';

const now = '2026-03-06 09:00' as BeijingMinute;
const site = siteOf(
  report('east', 1, '2026-02-05 09:00', { hours: 40 }),
  report('east', 2, '2026-03-05 09:00', { hours: 0 }),
  report('west', 1, '2026-02-05 09:00', { hours: 10, needsCollected: 4, needsMet: 1 }),
);

describe('small multiples', () => {
  const [east, west, park] = smallMultiples(monthTable(site, 2026, 'hours', now, [1, 2, 3]));

  it('draw every unit on one scale, from the foot of the panel', () => {
    expect(east?.bars[0]).toMatchObject({ y: 0, height: PANEL.height, words: '1月：40' });
    expect(west?.bars[0]).toMatchObject({
      y: PANEL.height * 0.75,
      height: PANEL.height / 4,
      words: '1月：10',
    });
  });

  it('draw a zero as nothing and a missing month as an empty place', () => {
    expect(east?.bars[1]).toMatchObject({ height: 0, kind: 'value' });
    expect(west?.bars[1]).toMatchObject({ kind: 'missing', words: '2月：缺' });
  });

  it('leave the place of a month that is not due', () => {
    expect(east?.bars).toHaveLength(2);
    expect(park?.bars.map(({ kind }) => kind)).toEqual(['missing', 'missing']);
  });

  it('show as the panel’s number what the table adds up', () => {
    expect([east?.total, west?.total, park?.total]).toEqual(['40', '10', '0']);
  });
});

describe('bars of how much of how much', () => {
  it('share one scale, the largest amount filling it', () => {
    const bars = progressBars(needsByUnit(site, wholeYear(2026)), 1, 0);
    // The first unit: 12 of 16; the second: 1 of 4.
    expect(bars.slice(0, 2)).toEqual([
      { label: '东区', done: 75, wanted: 100, words: '对接需求12，收集需求16' },
      { label: '西县', done: 6.25, wanted: 25, words: '对接需求1，收集需求4' },
    ]);
  });
});

describe('the charts of the default city', () => {
  it('have bars as high as their numbers', () => {
    const table = monthTable(defaultCity, 2026, 'hours', '2026-11-23 09:00' as BeijingMinute);
    const most = Math.max(...table.rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
    for (const [at, { bars }] of smallMultiples(table).entries()) {
      const values = table.rows[at]?.cells.flatMap(({ value }) => value ?? []);
      const drawn = bars
        .filter(({ kind }) => kind === 'value')
        .map(({ height }) => (height / PANEL.height) * most);
      expect(drawn).toHaveLength(values?.length ?? -1);
      for (const [month, value] of drawn.entries())
        expect(Math.abs(value - (values?.[month] ?? 0))).toBeLessThan(most / 1000);
    }
  });

  it('draw no target where none is published', () => {
    const table = coverageTable(defaultCity);
    for (const [at, bar] of progressBars(table, 0, 2).entries())
      expect(bar.wanted === undefined).toBe(table.rows[at]?.cells[2]?.value === undefined);
  });
});
