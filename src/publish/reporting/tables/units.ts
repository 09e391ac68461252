import { addressOf, type Entry, type ReportFigure, type Site } from '../../../model/index.ts';
import { cityTotal, figureList, totalsByUnit } from '../totals.ts';
import type { Cell, FigureRow, FigureTable, Source } from './figure-table.ts';
import { type Period, periodId, periodWords } from './period.ts';

/** Every figure of a period, units by figures: each number with the reports that it adds up. */
export function unitTable(site: Site, period: Period): FigureTable {
  const units = totalsByUnit(site, period.year, period.months);
  const city = cityTotal(units);
  return {
    id: `${periodId(period)}-by-unit`,
    title: `${periodWords(period)}各单位数据`,
    definition:
      '各单位月报相加。园区在区划之内，数字不重复计入全市合计；市级部门的月报另列，不计入任何单位。',
    rowHead: '单位',
    columns: figureList.map(({ label }) => label),
    rows: units.map(({ unit, figures, reports }) =>
      rowOf(unit.name, figures, reports, ({ data }) => `${data.month}月`),
    ),
    total: rowOf(
      '全市合计',
      city.figures,
      city.reports,
      ({ data }) => `${site.bodyName(data.unit)}${data.month}月`,
    ),
  };
}

/** The reports that departments hand in, one a row; they add up to nothing. */
export function departmentTable(
  site: Site,
  period: Period,
  reports: readonly Entry<'reports'>[],
): FigureTable {
  return {
    id: `${periodId(period)}-departments`,
    title: `${periodWords(period)}市级部门月报`,
    definition: '市级部门和组织自行报送的月报，不计入各单位和全市合计。',
    rowHead: '部门和月份',
    columns: figureList.map(({ label }) => label),
    rows: reports.map((report) => {
      const label = `${site.bodyName(report.data.unit)}${report.data.month}月`;
      return rowOf(label, report.data.figures, [report], () => '原报');
    }),
  };
}

function rowOf(
  label: string,
  figures: Readonly<Record<ReportFigure, number>>,
  reports: readonly Entry<'reports'>[],
  name: (report: Entry<'reports'>) => string,
): FigureRow {
  const sourcesOf = (figure: ReportFigure): Source[] =>
    reports.map((report) => ({
      label: name(report),
      path: addressOf(report),
      value: report.data.figures[figure],
    }));
  const cellOf = (figure: ReportFigure): Cell => ({
    value: reports.length === 0 ? undefined : figures[figure],
    sources: sourcesOf(figure),
  });
  return { label, cells: figureList.map(({ id }) => cellOf(id)) };
}
