import { type Entry, type ReportFigure, reportFigures, type Site, type Unit } from '../../model/index.ts';
import { metaOf } from '../../model/walk.ts';
import { ledgerOf } from './ledger.ts';

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

/** Each unit's months (in their order) added up, in the units' order. No department's report is in any of them. */
export function totalsByUnit(site: Site, year: number, months: readonly number[]): UnitTotals[] {
  const ledger = ledgerOf(site);
  return site.settings.units.units.map((unit) => {
    const reports = months.flatMap((month) => ledger.of(unit.id, year, month) ?? []);
    return { unit, figures: sum(reports), reports };
  });
}

/** The city's total: divisions only, since a zone lies inside one and its division counts it already. */
export function cityTotal(units: readonly UnitTotals[]): Totals {
  const reports = units.filter(({ unit }) => unit.kind === 'division').flatMap((row) => row.reports);
  return { figures: sum(reports), reports };
}
