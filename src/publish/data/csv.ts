import { stringify } from 'csv-stringify/sync';
import type { FigureTable } from '../reporting/tables/index.ts';

export type CsvValue = string | number | undefined;

/**
 * A table as CSV (RFC 4180) that Excel opens as it is: UTF-8 with a byte order mark, and no text that Excel
 * would run as a formula. Numbers stay numbers.
 */
export function csv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const cells = (row: readonly CsvValue[]) =>
    row.map((value) => (typeof value === 'string' ? neutral(value) : (value ?? '')));
  return stringify([header, ...rows].map(cells), { bom: true, record_delimiter: 'windows' });
}

// What spreadsheets run as a formula: =, +, -, @, their full-width forms, and control characters before them.
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
const GUARD = "'";

/** A text that begins like a formula gets an apostrophe before it; so does one that begins with an apostrophe, so that `plain` finds every text again. */
export const neutral = (text: string): string =>
  FORMULA.test(text) || text.startsWith(GUARD) ? GUARD + text : text;

/** The text that `neutral` was given. */
export const plain = (cell: string): string => (cell.startsWith(GUARD) ? cell.slice(1) : cell);

/** A figure table as CSV: numbers where there are numbers, words (`缺`) where there are none. */
export function figureCsv(table: FigureTable): string {
  const header = [table.rowHead, ...table.columns, ...(table.sumHead ? [table.sumHead] : [])];
  const rows = [...table.rows, ...(table.total ? [table.total] : [])].map(({ label, cells, sum }) => [
    label,
    ...[...cells, ...(sum ? [sum] : [])].map(({ value, words }) => value ?? words),
  ]);
  return csv(header, rows);
}
