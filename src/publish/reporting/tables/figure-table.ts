/** Where a number comes from: a page of the site, and what it adds to the number. */
export interface Source {
  label: string;
  /** Site path, without the base. */
  path: string;
  value?: number;
}

/** One number with its working; `value` is undefined where there is nothing to count. */
export interface Cell {
  value: number | undefined;
  /** How it reads where it is not a plain number: `缺`, `22.0`. */
  words?: string;
  sources: readonly Source[];
}

export interface FigureRow {
  label: string;
  /** One a column. */
  cells: readonly Cell[];
  /** The cells added up, where that makes sense. */
  sum?: Cell;
}

/** The numbers behind a chart: what the page's table shows and its download holds. */
export interface FigureTable {
  /** Name of the download, unique on the site: `2026-hours`. */
  id: string;
  title: string;
  /** What is counted, of whom, and what is not. */
  definition: string;
  /** What the rows are: `单位`. */
  rowHead: string;
  columns: readonly string[];
  sumHead?: string;
  rows: readonly FigureRow[];
  /** The last line of the table. */
  total?: FigureRow;
}

/** How a cell reads on a page. */
export const cellText = ({ value, words }: Cell): string =>
  words ?? (value === undefined ? '—' : value.toLocaleString('en-US'));

/** A number that reads with one decimal in every row: `85.0` above `87.8`. */
export const decimalCell = (value: number | undefined, sources: readonly Source[] = []): Cell =>
  value === undefined ? { value, sources } : { value, words: value.toFixed(1), sources };

/** A share in percent; without a value where there is nothing to share. */
export const percentCell = (part: number, whole: number): Cell =>
  decimalCell(whole === 0 ? undefined : Math.round((part / whole) * 1000) / 10);

/** Adds up what cells hold; a cell without a value adds nothing. */
export const sumOf = (cells: readonly Cell[]): number =>
  cells.reduce((total, { value }) => total + (value ?? 0), 0);
