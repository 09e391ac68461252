import { describe, expect, it } from 'vitest';
import type { BeijingMinute, Unit } from '../../src/model/index.ts';
import { assess } from '../../src/publish/reporting/assessment.ts';
import { dueOn, handIn } from '../../src/publish/reporting/hand-ins.ts';
import { ledgerOf } from '../../src/publish/reporting/ledger.ts';
import { cityTotal, totalsByUnit } from '../../src/publish/reporting/totals.ts';
import { report, siteOf } from './support/reports.ts';

const site = siteOf(
  report('east', 1, '2026-02-05 23:59'),
  report('east', 2, '2026-03-08 10:00'),
  report('west', 1, '2026-02-01 09:00', { hours: 5 }),
  report('park', 1, '2026-02-01 09:00', { hours: 1000 }),
  report('health-office', 1, '2026-02-01 09:00', { hours: 7000 }),
);
const now = '2026-03-06 09:00' as BeijingMinute;
const state = (id: string, month: number) => handIn(site, site.unit(id) as Unit, 2026, month, now);

describe('a monthly report', () => {
  it('is due on the fifth of the next month, across the turn of the year', () => {
    expect(dueOn(2025, 12, 5)).toBe('2026-01-05');
  });

  it('is on time until the last minute of that day', () => {
    expect(state('east', 1).state).toBe('on-time');
  });

  it('is late by whole days after it', () => {
    expect(state('east', 2)).toMatchObject({ state: 'late', daysLate: 3 });
  });

  it('is missing from the day after, and not before', () => {
    expect(state('west', 2)).toEqual({ state: 'missing', daysLate: 1 });
    expect(state('west', 3).state).toBe('not-due');
  });
});

describe('the quarter', () => {
  const rows = totalsByUnit(site, 2026, [1, 2, 3]);

  it('adds up the months of each unit, and keeps the reports they came from', () => {
    expect(rows[0]?.figures.hours).toBe(20);
    expect(rows[0]?.reports.map(({ slug }) => slug)).toEqual(['east-1', 'east-2']);
  });

  it('never counts a zone twice: it lies inside a division', () => {
    expect(cityTotal(rows).figures.hours).toBe(25);
  });

  it('adds no department’s report to any unit: it is listed apart', () => {
    expect(rows.flatMap(({ reports }) => reports).map(({ data }) => data.unit)).not.toContain(
      'health-office',
    );
    expect(
      ledgerOf(site)
        .departments(2026, [1, 2, 3])
        .map(({ slug }) => slug),
    ).toEqual(['health-office-1']);
  });
});

describe('the assessment', () => {
  it('shows how each score was found, by the weights in settings', () => {
    const [best] = assess(site, 2026, now);
    expect(best?.unit.id).toBe('east');
    expect(best?.items.map(({ score, working }) => [score, working])).toEqual([
      [30, '应报2个月，按时1个月'],
      [30, '收集16条，对接12条'],
    ]);
    expect(best?.total).toBe(60);
  });
});
