import { type Entry, type ReportFigure, reportFigures, type Site, type Unit } from '../../model/index.ts';
import { metaOf } from '../../model/walk.ts';

/** The figures of a report: id, Chinese label, and what is counted. */
export const figureList = (Object.keys(reportFigures) as ReportFigure[]).map((id) => ({
  id,
  label: metaOf(reportFigures[id])?.label ?? id,
  definition: metaOf(reportFigures[id])?.hint ?? '',
}));

export type Figures = Record<ReportFigure, number>;

/** Some units' figures over some months, added up, with the reports they came from. */
export interface Totals {
  figures: Figures;
  reports: readonly Entry<'reports'>[];
}

export interface UnitTotals extends Totals {
  unit: Unit;
}

const sum = (reports: readonly Entry<'reports'>[]): Figures =>
  Object.fromEntries(
    figureList.map(({ id }) => [id, reports.reduce((total, { data }) => total + data.figures[id], 0)]),
  ) as Figures;

/** Each unit's months added up, in the units' order. */
export function totalsByUnit(site: Site, year: number, months: readonly number[]): UnitTotals[] {
  return site.settings.units.units.map((unit) => {
    const reports = site
      .all('reports')
      .filter(({ data }) => data.unit === unit.id && data.year === year && months.includes(data.month))
      .sort((a, b) => a.data.month - b.data.month);
    return { unit, figures: sum(reports), reports };
  });
}

/** The city's total: divisions only, since a zone lies inside one and its division counts it already. */
export function cityTotal(units: readonly UnitTotals[]): Totals {
  const reports = units.filter(({ unit }) => unit.kind === 'division').flatMap((row) => row.reports);
  return { figures: sum(reports), reports };
}
