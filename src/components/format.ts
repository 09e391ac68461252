import {
  type BeijingDay,
  type BeijingMinute,
  dayOf,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
} from '../model/time.ts';

/** How dates and numbers read in Chinese. */

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** `2026年3月7日`. */
export function chineseDay(when: BeijingDay | BeijingMinute): string {
  return `${yearOf(when)}年${monthOf(when)}月${Number(when.slice(8, 10))}日`;
}

/** `3月7日`. */
export function shortDay(when: BeijingDay | BeijingMinute): string {
  return `${monthOf(when)}月${Number(when.slice(8, 10))}日`;
}

/** `2026年3月7日 09:00`. */
export function chineseMinute(when: BeijingMinute): string {
  return `${chineseDay(when)} ${when.slice(11)}`;
}

/** When an activity is, `2026年3月7日 09:00 至 11:30`, or both days in full when it ends on another. */
export function activityTime({ start, end }: { start: BeijingMinute; end: BeijingMinute }): string {
  const until = dayOf(start) === dayOf(end) ? end.slice(11) : chineseMinute(end);
  return `${chineseMinute(start)} 至 ${until}`;
}

/** `星期六`, from ISO weekday 6. */
export const weekdayName = (weekday: number): string => `星期${WEEKDAYS[weekday - 1] ?? ''}`;

/** `3月7日（星期六）`. */
export const dayWithWeekday = (day: BeijingDay): string =>
  `${shortDay(day)}（${weekdayName(weekdayOf(day))}）`;

/** Weekdays as people say them: `每天`, `周一至周五`, `周六、周日`. */
export function weekdaysText(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  if (sorted.length === 7) return '每天';
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const name = (day: number) => `周${WEEKDAYS[day - 1] ?? ''}`;
  const unbroken = last - first === sorted.length - 1;
  return unbroken && sorted.length > 2 ? `${name(first)}至${name(last)}` : sorted.map(name).join('、');
}

/** Month of a year, `2026年3月`. */
export const chineseMonth = (year: number, month: number): string => `${year}年${month}月`;

/** Grouped digits: `1,234`. */
export const grouped = (value: number): string => value.toLocaleString('en-US');

/** `今天`, `还有3天`, `已过5天`. */
export function daysAway(from: BeijingDay, to: BeijingDay): string {
  const days = daysBetween(from, to);
  if (days === 0) return '今天';
  return days > 0 ? `还有${days}天` : `已过${-days}天`;
}
