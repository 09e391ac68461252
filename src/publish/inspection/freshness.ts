import {
  type AnyEntry,
  addDays,
  type BeijingDay,
  type BeijingMinute,
  type CollectionName,
  dayOf,
  daysBetween,
  type NewsColumn,
  newsColumns,
  type Site,
} from '../../model/index.ts';
import { type Column, columns, newsColumn } from '../columns.ts';

/** A column whose newest entry is older than the column may be. */
export interface StaleColumn {
  column: Column;
  newest: BeijingDay;
  days: number;
  /** The first day on which it was too old. */
  since: BeijingDay;
}

/** 动态、要闻 within two weeks, 通知、政策 within six months: the columns that inspectors count together. */
export const newsDays: Partial<Record<NewsColumn, number>> = {
  headlines: 14,
  briefs: 14,
  notices: 183,
  circulars: 183,
  policies: 183,
};

/** Columns that live from new entries, and how many days they may go without one. */
export const YEARLY = 366;
const living: readonly CollectionName[] = ['stories', 'activities', 'needs', 'awards', 'reports'];

/** News columns with entries, of which the newest is too old. An empty one has no page. */
export const staleNews = (site: Site, now: BeijingMinute): StaleColumn[] =>
  (Object.keys(newsColumns) as NewsColumn[]).flatMap((id) => {
    const within = newsDays[id];
    const entries = site.all('news').filter(({ data }) => data.column === id);
    return within === undefined ? [] : stale(newsColumn(id), entries, within, now);
  });

/** Other columns that ought to live and have had nothing new for a year. */
export const staleColumns = (site: Site, now: BeijingMinute): StaleColumn[] => [
  ...living.flatMap((name) => stale(columns[name], site.all(name) as readonly AnyEntry[], YEARLY, now)),
  ...stale(
    newsColumn('training'),
    site.all('news').filter(({ data }) => data.column === 'training'),
    YEARLY,
    now,
  ),
];

function stale(
  column: Column,
  entries: readonly AnyEntry[],
  within: number,
  now: BeijingMinute,
): StaleColumn[] {
  const newest = entries
    .map(({ data }) => dayOf(data.publishedAt))
    .reduce<BeijingDay | undefined>(
      (last, day) => (last === undefined || day > last ? day : last),
      undefined,
    );
  if (newest === undefined) return [];
  const days = daysBetween(newest, dayOf(now));
  return days > within ? [{ column, newest, days, since: addDays(newest, within + 1) }] : [];
}
