import type { Data } from '../../model/index.ts';
import {
  type BeijingDay,
  type BeijingMinute,
  dayOf,
  daysBetween,
  instantOf,
  minuteAt,
  weekdayOf,
} from '../../model/time.ts';

export type OpeningHours = Data<'stations'>['hours'];

/** Whether a door is open at a moment, and when that changes. Public holidays are not known here. */
export type OpenState =
  | { type: 'unknown' }
  | { type: 'always' }
  | { type: 'open'; until: BeijingMinute }
  | { type: 'closed'; opensAt: BeijingMinute };

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** An open stretch in minutes since Monday 00:00; it may run past the week's end. */
type Stretch = readonly [start: number, end: number];

export function openState(hours: OpeningHours, now: BeijingMinute): OpenState {
  const stretches = stretchesOf(hours);
  const [first] = stretches;
  if (first === undefined) return { type: 'unknown' };
  if (first[1] - first[0] >= WEEK) return { type: 'always' };
  const today = dayOf(now);
  const minute = (weekdayOf(today) - 1) * DAY + minutesOf(now.slice(11));
  const momentIn = (wait: number) => momentOf(today, (minute % DAY) + wait);
  for (const [start, end] of stretches) {
    for (const here of [minute, minute + WEEK])
      if (here >= start && here < end) return { type: 'open', until: momentIn(end - here) };
  }
  const waits = stretches.map(([start]) => (start - minute + WEEK) % WEEK);
  return { type: 'closed', opensAt: momentIn(Math.min(...waits)) };
}

/** The week's open stretches: what touches is one, through midnight and from Sunday into Monday. */
function stretchesOf(hours: OpeningHours): Stretch[] {
  const single = hours
    .flatMap(({ days, open, close }) =>
      days.map((day) => [(day - 1) * DAY + minutesOf(open), (day - 1) * DAY + minutesOf(close)] as const),
    )
    .sort((a, b) => a[0] - b[0]);
  const joined: Stretch[] = [];
  for (const [start, end] of single) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  const [first] = joined;
  const last = joined.at(-1);
  if (first && last && first !== last && first[0] === 0 && last[1] === WEEK)
    return [...joined.slice(1, -1), [last[0], WEEK + first[1]]];
  return joined;
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The Beijing minute that is `minutes` after a day begins; they may run past its end. */
const momentOf = (day: BeijingDay, minutes: number): BeijingMinute =>
  minuteAt(instantOf(day) + minutes * 60_000);

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** `开放中，到 17:30`, `未开放，14:00 开门`, `未开放，明天 08:30 开门`, `全天开放`, `开放时间未登记`. */
export function openText(state: OpenState, now: BeijingMinute): string {
  switch (state.type) {
    case 'unknown':
      return '开放时间未登记';
    case 'always':
      return '全天开放';
    case 'open':
      return `开放中，到${untilWords(state.until, now)}`;
    case 'closed':
      return `未开放，${momentWords(state.opensAt, now).trimStart()} 开门`;
  }
}

/** ` 17:30` today, `明天 08:30`, `周三 08:30`; a week on, `下周三 08:30`. */
const momentWords = (moment: BeijingMinute, now: BeijingMinute) =>
  `${dayWords(moment, now)} ${moment.slice(11)}`;

/** The end of today reads 24:00, as on the door. */
function untilWords(until: BeijingMinute, now: BeijingMinute): string {
  const tonight = until.slice(11) === '00:00' && daysBetween(dayOf(now), dayOf(until)) === 1;
  return tonight ? ' 24:00' : momentWords(until, now);
}

function dayWords(moment: BeijingMinute, now: BeijingMinute): string {
  const days = daysBetween(dayOf(now), dayOf(moment));
  if (days === 0) return '';
  if (days === 1) return '明天';
  const weekday = weekdays[weekdayOf(dayOf(moment)) - 1] ?? '';
  return weekdayOf(dayOf(moment)) <= weekdayOf(dayOf(now)) ? `下${weekday}` : weekday;
}
