import { addressOf, type Entry, type ReportFigure, type Site } from '../../../model/index.ts';
import { type FinishedNeed, finishedNeeds, median } from '../finished-needs.ts';
import { cityTotal, totalsByUnit } from '../totals.ts';
import {
  type Cell,
  decimalCell,
  type FigureRow,
  type FigureTable,
  percentCell,
  type Source,
} from './figure-table.ts';
import { type Period, periodId, periodWords } from './period.ts';

const columns = ['收集需求', '对接需求', '对接率（%）', '办结需求', '用时中位数（天）', '最长用时（天）'];
const definition =
  '收集和对接是月报里的条数，全市合计只加区划。办结是本站公布、写明结果的需求，每条只计一次，归入结果所在的月份；用时从发布之日算到完成之日。';

/** Needs collected and met by unit, and how long those met on this site took. */
export function needsByUnit(site: Site, period: Period): FigureTable {
  const units = totalsByUnit(site, period.year, period.months);
  const finished = finishedNeeds(site, period);
  return {
    id: `${periodId(period)}-needs-by-unit`,
    title: `${periodWords(period)}各单位需求对接`,
    definition,
    rowHead: '单位',
    columns,
    rows: units.map(({ unit, reports }) =>
      rowOf(
        unit.name,
        reports,
        finished.filter(({ need }) => need.data.area === unit.id),
        ({ data }) => `${data.month}月`,
      ),
    ),
    total: rowOf('全市合计', cityTotal(units).reports, finished, nameIn(site)),
  };
}

/** The same for the whole city, month by month. */
export function needsByMonth(site: Site, period: Period): FigureTable {
  const finished = finishedNeeds(site, period);
  const reportsOf = (months: readonly number[]) => cityTotal(totalsByUnit(site, period.year, months)).reports;
  return {
    id: `${periodId(period)}-needs-by-month`,
    title: `${periodWords(period)}各月需求对接`,
    definition,
    rowHead: '月份',
    columns,
    rows: period.months.map((month) =>
      rowOf(
        `${month}月`,
        reportsOf([month]),
        finished.filter((one) => one.month === month),
        ({ data }) => site.bodyName(data.unit),
      ),
    ),
    total: rowOf('全年合计', reportsOf(period.months), finished, nameIn(site)),
  };
}

const nameIn =
  (site: Site) =>
  ({ data }: Entry<'reports'>): string =>
    `${site.bodyName(data.unit)}${data.month}月`;

function rowOf(
  label: string,
  reports: readonly Entry<'reports'>[],
  finished: readonly FinishedNeed[],
  name: (report: Entry<'reports'>) => string,
): FigureRow {
  const reported = (figure: ReportFigure): Cell => {
    const sources = reports.map((report) => ({
      label: name(report),
      path: addressOf(report),
      value: report.data.figures[figure],
    }));
    const value = sources.reduce((total, source) => total + source.value, 0);
    return { value: reports.length === 0 ? undefined : value, sources };
  };
  const collected = reported('needsCollected');
  const met = reported('needsMet');
  const sources: Source[] = finished.map(({ need, path, days }) => ({
    label: need.data.title,
    path,
    value: days,
  }));
  const longest = sources.at(-1);
  return {
    label,
    cells: [
      collected,
      met,
      percentCell(met.value ?? 0, collected.value ?? 0),
      { value: finished.length, sources: sources.map(({ label, path }) => ({ label, path })) },
      decimalCell(median(finished.map(({ days }) => days)), sources),
      { value: longest?.value, sources: longest ? [longest] : [] },
    ],
  };
}
