import { type BuiltPage, pagesOf } from './pages.ts';

/** What kind of page an address is: its place in the site's map, with names and numbers taken out. */
export function kindOf(path: string): string {
  const parts = path.split('/').filter(Boolean);
  const [first = '', second] = parts;
  if (parts.length <= 1) return path;
  if (first === 'themes') return parts.length === 2 ? '/themes/YEAR/' : '/themes/ENTRY/';
  if (first === 'reports' && /^\d{4}$/.test(second ?? ''))
    return parts.length === 2 ? '/reports/YEAR/' : '/reports/QUARTER/';
  if (first === 'units') return '/units/UNIT/';
  return parts.length > 2 ? `/${first}/LIST/` : `/${first}/ENTRY/`;
}

/** The first page of every kind. */
export function oneOfEachKind(dist: string): BuiltPage[] {
  const found = new Map<string, BuiltPage>();
  for (const page of pagesOf(dist)) if (!found.has(kindOf(page.path))) found.set(kindOf(page.path), page);
  return [...found.values()];
}

/** Whether a kind has many pages, named by what differs between them. */
export const ofMany = (kind: string): boolean => /\/[A-Z]+\/$/.test(kind);
