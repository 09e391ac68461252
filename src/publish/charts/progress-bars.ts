import { scaleLinear } from 'd3-scale';
import { cellText, type FigureTable } from '../reporting/tables/index.ts';

/** One row's two amounts as lengths from 0 to 100 on a scale that all rows share. */
export interface ProgressBar {
  label: string;
  done: number;
  /** Undefined where nobody has said how much was wanted. */
  wanted: number | undefined;
  /** Both amounts as they read: `标准化站点4，目标5`. */
  words: string;
}

/** How much was done of how much was wanted, row by row, from two columns of a table. */
export function progressBars(table: FigureTable, doneColumn: number, wantedColumn: number): ProgressBar[] {
  const pairs = table.rows.map(({ label, cells }) => ({
    label,
    done: cells[doneColumn] ?? { value: undefined, sources: [] },
    wanted: cells[wantedColumn] ?? { value: undefined, sources: [] },
  }));
  const most = Math.max(1, ...pairs.flatMap(({ done, wanted }) => [done.value ?? 0, wanted.value ?? 0]));
  const length = scaleLinear([0, most], [0, 100]);
  const round = (value: number) => Math.round(length(value) * 100) / 100;
  return pairs.map(({ label, done, wanted }) => ({
    label,
    done: round(done.value ?? 0),
    wanted: wanted.value === undefined ? undefined : round(wanted.value),
    words: `${table.columns[doneColumn]}${cellText(done)}，${table.columns[wantedColumn]}${cellText(wanted)}`,
  }));
}
