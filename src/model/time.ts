/**
 * Beijing time (UTC+8, no summer time) whatever the machine's zone. Moments are kept as text,
 * `yyyy-MM-dd HH:mm`, so that they read the same in a file, a page and a comparison: the order of
 * the text is the order of time. Knows no package, so that islands stay small.
 */
import type { $brand } from 'zod';

/** A minute in Beijing time, e.g. `2026-03-07 09:00`. */
export type BeijingMinute = string & $brand<'BeijingMinute'>;
/** A day in Beijing time, e.g. `2026-03-07`. */
export type BeijingDay = string & $brand<'BeijingDay'>;

const OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** How a minute, a day and a time of day are written. */
export const MINUTE = /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/;
export const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Whether the calendar has the day that a text begins with. */
export function isRealDay(text: string): boolean {
  const day = text.slice(0, 10);
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

const isMinute = (text: string): text is BeijingMinute => MINUTE.test(text) && isRealDay(text);

/** The Beijing minute of an instant (epoch milliseconds). */
export function minuteAt(instant: number): BeijingMinute {
  const iso = new Date(instant + OFFSET_MS).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}` as BeijingMinute;
}

/** The instant (epoch milliseconds) at which a Beijing minute or day begins. */
export function instantOf(when: BeijingMinute | BeijingDay): number {
  return Date.parse(`${when.length === 10 ? `${when} 00:00` : when}Z`.replace(' ', 'T')) - OFFSET_MS;
}

/** Whole minutes from the beginning of 1970, in UTC, to a Beijing minute. */
export const minutesTo = (when: BeijingMinute): number => instantOf(when) / 60_000;

/** ISO 8601 with the Beijing offset, for `<time datetime>`, JSON-LD and feeds. */
export function isoOf(when: BeijingMinute | BeijingDay): string {
  return when.length === 10 ? when : `${when.replace(' ', 'T')}:00+08:00`;
}

export function dayOf(minute: BeijingMinute): BeijingDay {
  return minute.slice(0, 10) as BeijingDay;
}

export function addDays(day: BeijingDay, days: number): BeijingDay {
  return dayOf(minuteAt(instantOf(day) + days * DAY_MS));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: BeijingDay, to: BeijingDay): number {
  return Math.round((instantOf(to) - instantOf(from)) / DAY_MS);
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(day: BeijingDay): number {
  return new Date(instantOf(day) + OFFSET_MS).getUTCDay() || 7;
}

export const yearOf = (when: string): number => Number(when.slice(0, 4));
export const monthOf = (when: string): number => Number(when.slice(5, 7));

/** Reads `BUILD_TIME`-like input: a Beijing minute, or ISO 8601 with an offset. Throws when it is neither. */
export function parseMoment(text: string): BeijingMinute {
  if (isMinute(text)) return text;
  const instant = /[zZ]$|[+-]\d{2}:?\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new Error(`读不懂时间“${text}”：请写成 2026-03-07 09:00（北京时间）或 2026-03-07T09:00+08:00`);
  }
  return minuteAt(instant);
}
