import { addDays, type BeijingDay, type BeijingMinute, dayOf } from '../../model/time.ts';
import type { MatchNeed, MatchSlot, ServiceDay } from './need.ts';
import type { Volunteer } from './volunteer.ts';

/** A day and slot on which a need is served. */
export interface ServiceTime {
  weekday: number;
  slot: MatchSlot;
  /** Only on this date; every week where it is left out. */
  date?: BeijingDay;
}

/** The moment of asking, taken apart once. */
export interface Moment {
  now: BeijingMinute;
  today: BeijingDay;
  /** `09:00` */
  clock: string;
  /** How many days away each day is, from today up to the horizon. */
  daysAway: ReadonlyMap<string, number>;
  /** The first day beyond the horizon. */
  horizon: string;
}

/** Beyond so many days, a closing date presses nobody. */
export const HORIZON_DAYS = 14;

export function momentOf(now: BeijingMinute): Moment {
  const today = dayOf(now);
  const days = Array.from({ length: HORIZON_DAYS }, (_, away) => [addDays(today, away), away] as const);
  return {
    now,
    today,
    clock: now.slice(11),
    daysAway: new Map(days),
    horizon: addDays(today, HORIZON_DAYS),
  };
}

/** Whole days until a minute, 0 for later today; undefined beyond the horizon, and for what is past. */
export const daysUntil = (minute: BeijingMinute, { daysAway, horizon }: Moment): number | undefined =>
  minute >= horizon ? undefined : daysAway.get(dayOf(minute));

type Service = Pick<MatchNeed, 'days' | 'slots'>;

/**
 * The times of a need that have not passed and at which the volunteer is free; all that have not passed
 * where `free` is unknown.
 */
export function timesAhead({ days, slots }: Service, free: Volunteer['free'], moment: Moment): ServiceTime[] {
  const times: ServiceTime[] = [];
  for (const day of days) {
    for (const slot of slots) {
      if (!isAhead(day, slot, moment) || !isFree(day, slot, free)) continue;
      times.push({ weekday: day.weekday, slot, ...(day.date ? { date: day.date } : {}) });
    }
  }
  return times;
}

/** How many such times there are, up to `enough`. */
export function countTimesAhead(
  { days, slots }: Service,
  free: Volunteer['free'],
  moment: Moment,
  enough = 1,
): number {
  let count = 0;
  for (const day of days) {
    for (const slot of slots) {
      if (isAhead(day, slot, moment) && isFree(day, slot, free) && ++count === enough) return count;
    }
  }
  return count;
}

function isAhead({ date, until = date }: ServiceDay, slot: MatchSlot, { today, clock }: Moment): boolean {
  return until === undefined || until > today || (until === today && slot.to > clock);
}

const isFree = ({ weekday }: ServiceDay, slot: MatchSlot, free: Volunteer['free']): boolean =>
  free === undefined || free[weekday]?.has(slot.id) === true;
