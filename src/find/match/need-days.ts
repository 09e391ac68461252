import type { Data } from '../../model/collections.ts';
import { addDays, type BeijingDay, weekdayOf } from '../../model/time.ts';
import type { ServiceDay } from './need.ts';

/**
 * The days of a schedule. A weekday carries the last date on which it comes round, so that whether it
 * still lies ahead is one comparison; a weekday that the schedule's span never reaches is left out.
 */
export function serviceDays(schedule: Data<'needs'>['schedule']): ServiceDay[] {
  if (schedule.type === 'dates') {
    return schedule.dates.map((date) => ({ weekday: weekdayOf(date), date }));
  }
  const { from, until } = schedule;
  return schedule.weekdays.flatMap((weekday) => {
    if (until === undefined) return { weekday };
    const last = lastBefore(until, weekday);
    return from !== undefined && last < from ? [] : { weekday, until: last };
  });
}

/** The last date of a weekday that is not after `day`. */
const lastBefore = (day: BeijingDay, weekday: number) => addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
