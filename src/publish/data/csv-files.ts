import type { FigureTable } from '../reporting/tables/index.ts';
import { csv, figureCsv } from './csv.ts';
import { csvColumns } from './csv-columns.ts';
import { type DataSet, dataSets } from './data-sets.ts';
import type { DataFile, OpenData } from './open-data.ts';

/** A data set as CSV: one line a record, headed in Chinese; bodies are in the JSON alone. */
export function dataSetCsv(set: DataSet, { site, absolute }: Pick<OpenData, 'site' | 'absolute'>): string {
  const columns = csvColumns(set.schema, site);
  const own = set.entries ? ['编号', '网址'] : [];
  const rows = set
    .records(site)
    .map(({ id, path, fields }) => [
      ...(set.entries ? [id, path && absolute(path)] : []),
      ...columns.map(({ read }) => read(fields)),
    ]);
  return csv([...own, ...columns.map(({ header }) => header)], rows);
}

const csvFile = (path: string, title: string, write: () => string): DataFile => ({
  path,
  title,
  format: 'CSV',
  mediaType: 'text/csv',
  write,
});

export const csvFiles = (data: OpenData): DataFile[] =>
  dataSets.map((set) => csvFile(`/data/${set.id}.csv`, set.title, () => dataSetCsv(set, data)));

/** The downloads behind the charts and tables of the reports. */
export const figureFiles = (tables: readonly FigureTable[]): DataFile[] =>
  tables.map((table) => csvFile(`/data/figures/${table.id}.csv`, table.title, () => figureCsv(table)));
