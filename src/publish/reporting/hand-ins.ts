import {
  addDays,
  type BeijingDay,
  type BeijingMinute,
  dayOf,
  daysBetween,
  type Entry,
  type Site,
  type Unit,
} from '../../model/index.ts';
import { ledgerOf } from './ledger.ts';

/** Whether a unit has handed in one month's report. */
export type HandIn =
  | { state: 'on-time'; report: Entry<'reports'> }
  | { state: 'late'; report: Entry<'reports'>; daysLate: number }
  | { state: 'missing'; daysLate: number }
  | { state: 'not-due' };

/** The last day on which a month's report is on time: day `dueDay` of the next month. */
export function dueOn(year: number, month: number, dueDay: number): BeijingDay {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${nextYear}-${String(nextMonth).padStart(2, '0')}-${String(dueDay).padStart(2, '0')}` as BeijingDay;
}

/** What became of one unit's report for one month, seen from `now`. */
export function handIn(site: Site, unit: Unit, year: number, month: number, now: BeijingMinute): HandIn {
  const due = dueOn(year, month, site.settings.assessment.dueDay);
  const report = ledgerOf(site).of(unit.id, year, month);
  if (report) {
    const daysLate = daysBetween(due, dayOf(report.data.submittedAt));
    return daysLate > 0 ? { state: 'late', report, daysLate } : { state: 'on-time', report };
  }
  const today = dayOf(now);
  return today < addDays(due, 1)
    ? { state: 'not-due' }
    : { state: 'missing', daysLate: daysBetween(due, today) };
}

/** The years for which any body has reported, newest first. */
export const reportYears = (site: Site): readonly number[] => ledgerOf(site).years;

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

export const yearMonths: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The three months of a quarter. */
export const monthsOf = (quarter: Quarter): number[] => [1, 2, 3].map((month) => (quarter - 1) * 3 + month);
