import { addDays, type BeijingDay, type BeijingMinute, weekdayOf } from '../../model/time.ts';
import { dayIn, daysFrom, minuteOf, type Span } from '../calendar.ts';
import type { Fields } from '../draft.ts';
import type { Random } from '../random.ts';
import type { SlotId } from '../words/vocabulary.ts';

type Need = Fields<'needs'>;

/** The course of one need: when it is verified, published, joined, closed, served and done, in that order. */
export interface Course extends Pick<Need, 'status' | 'schedule' | 'headcount' | 'joined'> {
  publishedAt: BeijingMinute;
  verifiedAt: BeijingDay;
  closesAt: BeijingMinute;
  /** The day it was done, of a need that is. */
  doneOn?: BeijingDay | undefined;
}

// How many of a hundred needs are what on the last day of the span; `lapsed` closed with places left.
const OUTLOOKS = { open: 28, matching: 12, full: 8, lapsed: 7, done: 38, withdrawn: 7 };
const LIVE = new Set<string>(['open', 'matching', 'full']);
// The longest a need takes from its publication until it is done.
const WHOLE_COURSE_DAYS = 75;

export function courseOf(random: Random, span: Span, slots: readonly SlotId[]): Course {
  const outlook = random.weighted(OUTLOOKS);
  const live = LIVE.has(outlook);
  const published = live
    ? daysFrom(random, span.to, -28, 0)
    : dayIn(random, { from: span.from, to: addDays(span.to, -WHOLE_COURSE_DAYS) });
  const closes = live ? daysFrom(random, span.to, 3, 45) : daysFrom(random, published, 5, 25);
  const { schedule, last } = scheduleOf(random, closes, slots);
  const headcount = random.chance(0.03) ? random.between(60, 300) : random.between(2, 24);
  return {
    status: outlook === 'lapsed' ? 'open' : outlook,
    publishedAt: minuteOf(random, published),
    verifiedAt: live ? verifiedOn(random, span.to) : daysFrom(random, published, -6, 0),
    closesAt: `${closes} ${random.pick(['12:00', '18:00', '20:00'])}` as BeijingMinute,
    schedule,
    headcount,
    joined: outlook === 'full' ? headcount : random.between(0, headcount - 1),
    doneOn: outlook === 'done' ? last : undefined,
  };
}

/** A few live needs have not been verified for a month, as in life. */
const verifiedOn = (random: Random, today: BeijingDay) =>
  random.chance(0.97) ? daysFrom(random, today, -26, 0) : daysFrom(random, today, -60, -32);

/** When it is served, always after it closes, and the last such day that is known. */
function scheduleOf(
  random: Random,
  closes: BeijingDay,
  slots: readonly SlotId[],
): { schedule: Need['schedule']; last: BeijingDay } {
  const chosen = random.some(slots, random.between(1, slots.length));
  if (random.chance(0.45)) {
    const first = daysFrom(random, closes, 1, 14);
    const dates = Array.from({ length: random.between(1, 4) }, (_, week) => addDays(first, week * 7));
    return { schedule: { type: 'dates', dates, slots: chosen }, last: dates.at(-1) ?? first };
  }
  const from = daysFrom(random, closes, 1, 10);
  const until = daysFrom(random, from, 14, 30);
  const weekdays = random.pick([[6, 7], [6], [weekdayOf(from)], random.some([1, 2, 3, 4, 5, 6, 7], 3)]);
  const schedule = {
    type: 'weekly' as const,
    weekdays,
    slots: chosen,
    from: random.chance(0.8) ? from : undefined,
    until: random.chance(0.7) ? until : undefined,
  };
  return { schedule, last: until };
}
