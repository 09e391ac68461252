import { addressOf, dayOf, daysBetween, type Entry, monthOf, type Site, yearOf } from '../../model/index.ts';
import type { Period } from './tables/period.ts';

/** A need that was met, and the days from its publication to its outcome. */
export interface FinishedNeed {
  need: Entry<'needs'>;
  path: string;
  month: number;
  days: number;
}

/** The needs whose outcome falls in a period, quickest first. */
export function finishedNeeds(site: Site, period: Period): FinishedNeed[] {
  return site
    .all('needs')
    .flatMap((need) => {
      const at = need.data.outcome?.at;
      if (at === undefined || yearOf(at) !== period.year || !period.months.includes(monthOf(at))) return [];
      const days = daysBetween(dayOf(need.data.publishedAt), at);
      return [{ need, path: addressOf(need), month: monthOf(at), days }];
    })
    .sort((a, b) => a.days - b.days || (a.need.slug < b.need.slug ? -1 : 1));
}

/** The middle of some days (sorted), the mean of the two middle ones where they are even; undefined of none. */
export function median(sorted: readonly number[]): number | undefined {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
