import { scaleBand, scaleLinear } from 'd3-scale';
import { type Cell, cellText, type FigureTable } from '../reporting/tables/index.ts';

/** The size of a panel's drawing, in its own units. */
export const PANEL = { width: 120, height: 56 } as const;

export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  /** What it says when pointed at: `3月：1,300`. */
  words: string;
  /** A month that was due and is not there is drawn as an empty place, never as a zero. */
  kind: 'value' | 'missing';
}

export interface Panel {
  label: string;
  /** The row's sum as it reads. */
  total: string;
  bars: readonly Bar[];
}

/** A panel a row, all on one scale, so that they can be compared. Cells not yet due leave their place empty. */
export function smallMultiples(table: FigureTable): Panel[] {
  const most = Math.max(1, ...table.rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
  const x = scaleBand<number>([...table.columns.keys()], [0, PANEL.width]).paddingInner(0.25);
  const y = scaleLinear([0, most], [PANEL.height, 0]);
  const barOf = (cell: Cell, at: number): Bar[] => {
    const place = { x: round(x(at) ?? 0), width: round(x.bandwidth()) };
    const words = `${table.columns[at]}：${cellText(cell)}`;
    if (cell.value !== undefined) {
      const top = round(y(cell.value));
      return [{ ...place, y: top, height: round(PANEL.height - top), words, kind: 'value' }];
    }
    return cell.words === undefined ? [] : [{ ...place, y: 0, height: PANEL.height, words, kind: 'missing' }];
  };
  return table.rows.map(({ label, cells, sum }) => ({
    label,
    total: sum ? cellText(sum) : '',
    bars: cells.flatMap(barOf),
  }));
}

const round = (value: number): number => Math.round(value * 100) / 100;
