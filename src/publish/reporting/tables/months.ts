import {
  addressOf,
  type BeijingMinute,
  type ReportFigure,
  type Site,
  type Unit,
} from '../../../model/index.ts';
import { handIn, yearMonths } from '../hand-ins.ts';
import { figureList } from '../totals.ts';
import { type Cell, type FigureRow, type FigureTable, sumOf } from './figure-table.ts';

/**
 * One figure of the monthly reports, units by months: each number is one report's, and opens it. `months`
 * narrows what is shown; the download is always the whole year's.
 */
export function monthTable(
  site: Site,
  year: number,
  figure: ReportFigure,
  now: BeijingMinute,
  months: readonly number[] = yearMonths,
): FigureTable {
  const { label, definition } = figureList.find(({ id }) => id === figure) ?? {
    label: figure,
    definition: '',
  };
  const rowOf = (unit: Unit): FigureRow => {
    const cells = months.map((month) => cellOf(site, unit, year, month, figure, now));
    return { label: unit.name, cells, sum: { value: sumOf(cells), sources: [] } };
  };
  const { units } = site.settings.units;
  return {
    id: monthTableId(year, figure),
    title: `${year}年${label}`,
    definition: `${definition}。缺报的月份不计。`,
    rowHead: '单位',
    columns: months.map((month) => `${month}月`),
    sumHead: '合计',
    rows: units.map(rowOf),
    total: cityRow(units.filter(({ kind }) => kind === 'division').map(rowOf)),
  };
}

/** `needsCollected` of 2026 is downloaded as `2026-needs-collected`. */
export const monthTableId = (year: number, figure: ReportFigure): string =>
  `${year}-${figure.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function cellOf(
  site: Site,
  unit: Unit,
  year: number,
  month: number,
  figure: ReportFigure,
  now: BeijingMinute,
): Cell {
  const state = handIn(site, unit, year, month, now);
  if (state.state === 'missing') return { value: undefined, words: '缺', sources: [] };
  if (state.state === 'not-due') return { value: undefined, sources: [] };
  const value = state.report.data.figures[figure];
  return { value, sources: [{ label: `${unit.name}${month}月月报`, path: addressOf(state.report), value }] };
}

/** Divisions alone: a zone lies inside one. */
function cityRow(divisions: readonly FigureRow[]): FigureRow {
  const column = (at: number): Cell => {
    const cells = divisions.flatMap(({ cells }) => cells[at] ?? []);
    const known = cells.some(({ value }) => value !== undefined);
    return { value: known ? sumOf(cells) : undefined, sources: [] };
  };
  const cells = (divisions[0]?.cells ?? []).map((_, at) => column(at));
  return { label: '全市合计', cells, sum: { value: sumOf(cells), sources: [] } };
}
