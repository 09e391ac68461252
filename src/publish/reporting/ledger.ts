import type { Entry, Site } from '../../model/index.ts';

/** The reports of a site, filed once: thousands are asked for by unit and month, cell by cell. */
export interface Ledger {
  of(body: string, year: number, month: number): Entry<'reports'> | undefined;
  /** Reports of bodies that are no reporting unit: departments report too, and belong to no unit's total. */
  departments(year: number, months: readonly number[]): Entry<'reports'>[];
  /** The years for which any body has reported, newest first. */
  years: readonly number[];
}

const filed = new WeakMap<Site, Ledger>();

export function ledgerOf(site: Site): Ledger {
  const ledger = filed.get(site) ?? file(site);
  filed.set(site, ledger);
  return ledger;
}

function file(site: Site): Ledger {
  const reports = site.all('reports');
  const byMonth = new Map<string, Entry<'reports'>>();
  const byDepartment = new Map<number, Entry<'reports'>[]>();
  for (const report of reports) {
    const { unit, year, month } = report.data;
    if (!byMonth.has(key(unit, year, month))) byMonth.set(key(unit, year, month), report);
    if (site.unit(unit) === undefined) byDepartment.set(year, [...(byDepartment.get(year) ?? []), report]);
  }
  return {
    of: (body, year, month) => byMonth.get(key(body, year, month)),
    departments: (year, months) =>
      (byDepartment.get(year) ?? [])
        .filter(({ data }) => months.includes(data.month))
        .sort((a, b) => a.data.month - b.data.month || (a.slug < b.slug ? -1 : 1)),
    years: [...new Set(reports.map(({ data }) => data.year))].sort((a, b) => b - a),
  };
}

const key = (body: string, year: number, month: number) => `${body} ${year} ${month}`;
