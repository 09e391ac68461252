import { monthsOf, type Quarter, yearMonths } from '../hand-ins.ts';

/** A year, or a quarter of one. */
export interface Period {
  year: number;
  quarter?: Quarter;
  months: readonly number[];
}

export const wholeYear = (year: number): Period => ({ year, months: yearMonths });
export const quarterOf = (year: number, quarter: Quarter): Period => ({
  year,
  quarter,
  months: monthsOf(quarter),
});

/** `2026`, `2026-q1`. */
export const periodId = ({ year, quarter }: Period): string => (quarter ? `${year}-q${quarter}` : `${year}`);

/** `2026年`, `2026年第1季度`. */
export const periodWords = ({ year, quarter }: Period): string =>
  quarter ? `${year}年第${quarter}季度` : `${year}年`;
