import { TZDate } from '@date-fns/tz';
import ical, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import {
  type AnyEntry,
  addressOf,
  type BeijingMinute,
  cares,
  type Entry,
  instantOf,
  minutesTo,
  type Unit,
  yearOf,
} from '../../model/index.ts';
import { changedAt } from './data-sets.ts';
import type { DataFile, OpenData } from './open-data.ts';

const BEIJING = 'Asia/Shanghai';
/** Beijing time as the model has it: UTC+8, no summer time. */
const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${BEIJING}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

export const unitCalendarPath = (unit: string): string => `/data/calendars/unit-${unit}.ics`;
export const themeCalendarPath = (year: number): string => `/data/calendars/themes-${year}.ics`;

/** Every theme and every activity. */
export const wholeCalendar = (data: OpenData): string =>
  calendar(
    '主题月和志愿服务活动',
    data,
    () => true,
    () => true,
  );

/** The activities of a unit. */
export const unitCalendar = (unit: Unit, data: OpenData): string =>
  calendar(
    `${unit.name}志愿服务活动`,
    data,
    () => false,
    (activity) => activity.data.area === unit.id,
  );

/** A year of themes as whole days, and the activities held for them or in that year. */
export function themeCalendar(year: number, data: OpenData): string {
  const ofYear = (theme: Entry<'themes'> | undefined) => theme?.data.year === year;
  return calendar(
    `${year}年主题月和活动`,
    data,
    ofYear,
    ({ data: { start, theme } }) => yearOf(start) === year || ofYear(data.site.find('themes', theme)),
  );
}

function calendar(
  name: string,
  data: OpenData,
  hasTheme: (theme: Entry<'themes'>) => boolean,
  hasActivity: (activity: Entry<'activities'>) => boolean,
): string {
  const events = [
    ...data.site
      .all('themes')
      .filter(hasTheme)
      .flatMap((theme) => themeEvents(theme, data)),
    ...data.site
      .all('activities')
      .filter(hasActivity)
      .map((activity) => activityEvent(activity, data)),
  ];
  const written = ical({
    // The library writes the name as it stands.
    name: name.replace(/[\\;,]/g, '\\$&'),
    prodId: { company: 'volunteer-service-site', product: 'open-data', language: 'ZH' },
    // Named on each event instead: a calendar's own zone would take the Z off DTSTAMP, which must be UTC.
    timezone: { name: null, generator: () => VTIMEZONE },
    events,
  });
  const text = `${written.toString()}\r\n`;
  // A calendar must have a component, and the library writes the zone only where an event names it.
  return events.length > 0 ? text : text.replace('END:VCALENDAR', `${VTIMEZONE}\r\nEND:VCALENDAR`);
}

function activityEvent(activity: Entry<'activities'>, data: OpenData): ICalEventData {
  const { site } = data;
  const { start, end, place, area, organizer, summary } = activity.data;
  return {
    ...commonEvent(activity, data),
    // A bare Date would be written in the zone of the machine that builds.
    start: new TZDate(instantOf(start), BEIJING),
    end: new TZDate(instantOf(end), BEIJING),
    timezone: BEIJING,
    location: `${site.bodyName(area)}${place}`,
    description: [`主办：${site.bodyName(organizer)}`, summary].filter(Boolean).join('\n'),
    status: ICalEventStatus.CONFIRMED,
  };
}

/** A theme's months as one event for each run of them: two months side by side are one. */
function themeEvents(theme: Entry<'themes'>, data: OpenData): ICalEventData[] {
  const { site } = data;
  const { year, months, content, leadUnit, care } = theme.data;
  const sorted = [...months].sort((a, b) => a - b);
  const firsts = sorted.filter((month) => !sorted.includes(month - 1));
  const lastOf = (first: number) =>
    sorted.find((month) => month >= first && !sorted.includes(month + 1)) ?? first;
  return firsts.map((first, at) => {
    const common = commonEvent(theme, data);
    return {
      ...common,
      ...(at === 0 ? {} : { id: common.id.replace('@', `-${at + 1}@`) }),
      // Whole days: read as days of UTC, they are the same days everywhere.
      start: new Date(Date.UTC(year, first - 1, 1)),
      end: new Date(Date.UTC(year, lastOf(first), 1)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: cares[care] }],
      description: `${content}\n牵头：${site.bodyName(leadUnit)}`,
    };
  });
}

/**
 * What every event has. The UID is the entry's for ever; SEQUENCE grows with each change that git has seen,
 * also one that nobody dated, and tells of the last dated one where the content has no history.
 */
function commonEvent(entry: AnyEntry, { site, absolute, editions }: OpenData) {
  const { host } = new URL(site.settings.site.url);
  const changed = changedAt(entry);
  const instant = (minute: BeijingMinute) => new Date(instantOf(minute));
  return {
    id: `${entry.collection}-${entry.slug}@${host}`,
    sequence: editions.get(entry.file) ?? minutesTo(changed),
    stamp: instant(changed),
    created: instant(entry.data.publishedAt),
    lastModified: instant(changed),
    summary: entry.data.title,
    url: absolute(addressOf(entry)),
  };
}

/** The years that have themes, newest first. */
export const calendarYears = ({ site }: Pick<OpenData, 'site'>): number[] =>
  [...new Set(site.all('themes').map(({ data }) => data.year))].sort((a, b) => b - a);

const calendarFile = (path: string, title: string, write: () => string): DataFile => ({
  path,
  title,
  format: 'iCalendar',
  mediaType: 'text/calendar; charset=utf-8',
  write,
});

export const calendarFiles = (data: OpenData): DataFile[] => [
  calendarFile('/data/calendars/all.ics', '全部主题月和活动', () => wholeCalendar(data)),
  ...calendarYears(data).map((year) =>
    calendarFile(themeCalendarPath(year), `${year}年主题月和活动`, () => themeCalendar(year, data)),
  ),
  ...data.site.settings.units.units.map((unit) =>
    calendarFile(unitCalendarPath(unit.id), `${unit.name}的活动`, () => unitCalendar(unit, data)),
  ),
];
