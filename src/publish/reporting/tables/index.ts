/** Tables of the figures with their working: what the pages show, the charts draw and the downloads hold. */
import type { BeijingMinute, Site } from '../../../model/index.ts';
import { quarters } from '../hand-ins.ts';
import { ledgerOf } from '../ledger.ts';
import { figureList } from '../totals.ts';
import { awardTable } from './awards.ts';
import { coverageTable } from './coverage.ts';
import type { FigureTable } from './figure-table.ts';
import { monthTable } from './months.ts';
import { needsByMonth, needsByUnit } from './needs.ts';
import { type Period, quarterOf, wholeYear } from './period.ts';
import { departmentTable, unitTable } from './units.ts';
import { assessmentTable, handInTable } from './year-states.ts';

export * from './awards.ts';
export * from './coverage.ts';
export * from './figure-table.ts';
export * from './months.ts';
export * from './needs.ts';
export * from './period.ts';
export * from './units.ts';
export * from './year-states.ts';

/** Every table of the site, the newest year first. */
export function everyTable(site: Site, now: BeijingMinute): FigureTable[] {
  const ledger = ledgerOf(site);
  const ofPeriod = (period: Period): FigureTable[] => {
    const departments = ledger.departments(period.year, period.months);
    return [
      unitTable(site, period),
      needsByUnit(site, period),
      ...(departments.length > 0 ? [departmentTable(site, period, departments)] : []),
    ];
  };
  return [
    coverageTable(site),
    awardTable(site),
    ...ledger.years.flatMap((year) => [
      handInTable(site, year, now),
      assessmentTable(site, year, now),
      ...figureList.map(({ id }) => monthTable(site, year, id, now)),
      needsByMonth(site, wholeYear(year)),
      ...ofPeriod(wholeYear(year)),
      ...quarters.flatMap((quarter) => ofPeriod(quarterOf(year, quarter))),
    ]),
  ];
}
