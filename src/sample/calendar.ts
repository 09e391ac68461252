import { addDays, type BeijingDay, type BeijingMinute, daysBetween } from '../model/time.ts';
import type { Random } from './random.ts';

/** The days that the sample tells of: from the first day of its first year to its last day. */
export interface Span {
  from: BeijingDay;
  /** The last day of which everything is known; nothing is published after it. */
  to: BeijingDay;
}

/** A day of the span. */
export const dayIn = (random: Random, { from, to }: Span): BeijingDay =>
  addDays(from, random.between(0, Math.max(0, daysBetween(from, to))));

/** A minute of a day between two hours: from `first`:00 to `last`:59. */
export const minuteOf = (random: Random, day: BeijingDay, first = 9, last = 17): BeijingMinute =>
  `${day} ${two(random.between(first, last))}:${two(random.between(0, 59))}` as BeijingMinute;

/** A day so many days from another, both bounds included. */
export const daysFrom = (random: Random, day: BeijingDay, least: number, most: number): BeijingDay =>
  addDays(day, random.between(least, most));

/** The earlier of two days. */
export const earlier = (a: BeijingDay, b: BeijingDay): BeijingDay => (a < b ? a : b);

export const dayOn = (year: number, month: number, day: number): BeijingDay =>
  `${year}-${two(month)}-${two(day)}` as BeijingDay;

export const two = (number: number): string => String(number).padStart(2, '0');
