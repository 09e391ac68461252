import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { ContentChange } from '../../../src/content/history.ts';
import { addressOf, type BeijingMinute, instantOf } from '../../../src/model/index.ts';
import { dataFiles } from '../../../src/publish/data/index.ts';
import { defaultCity } from '../support/cities.ts';
import { fileAt, openDataOf, tinyCity, withFields } from '../support/open-data.ts';

interface Event {
  uid: string;
  summary: string;
  start: ICAL.Time;
  end: ICAL.Time;
  component: ICAL.Component;
}

/** The events of a calendar as ical.js reads them, its own time zones registered. */
function eventsOf(text: string): Event[] {
  const calendar = new ICAL.Component(
    ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0],
  );
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate: start, endDate: end } = new ICAL.Event(component);
    return { uid, summary, start, end, component };
  });
}

const filesOf = (site: typeof tinyCity, history: readonly ContentChange[] = []) =>
  dataFiles(openDataOf(site, history)).filter(({ format }) => format === 'iCalendar');

describe('the calendars of the default city', () => {
  const files = filesOf(defaultCity);
  const units = files.filter(({ path }) => path.includes('/unit-')).flatMap(({ write }) => eventsOf(write()));

  it('hold twelve themes a year', () => {
    const year = defaultCity.all('themes')[0]?.data.year;
    const events = eventsOf(fileAt(files, `/data/calendars/themes-${year}.ics`));
    const themes = events.filter(({ uid }) => uid.startsWith('themes-'));
    expect(themes).toHaveLength(12);
    expect(themes.every(({ start, end }) => start.isDate && end.isDate)).toBe(true);
  });

  it('hold every activity once, in its unit’s calendar', () => {
    expect(units.map(({ uid }) => uid).sort()).toEqual(
      defaultCity
        .all('activities')
        .map(({ slug }) => `activities-${slug}@${new URL(defaultCity.settings.site.url).host}`)
        .sort(),
    );
  });

  it('name for each activity the instants at which it begins and ends', () => {
    for (const activity of defaultCity.all('activities')) {
      const event = units.find(({ uid }) => uid.startsWith(`activities-${activity.slug}@`));
      expect(event?.start.toJSDate().getTime(), activity.slug).toBe(instantOf(activity.data.start));
      expect(event?.end.toJSDate().getTime(), activity.slug).toBe(instantOf(activity.data.end));
      expect(event?.start.zone.tzid).toBe('Asia/Shanghai');
      expect(event?.component.getFirstPropertyValue('url')).toContain(addressOf(activity));
    }
  });

  it('gather everything in one more calendar', () => {
    const events = eventsOf(fileAt(files, '/data/calendars/all.ics'));
    expect(events).toHaveLength(defaultCity.all('themes').length + defaultCity.all('activities').length);
  });

  it('fold no line beyond 75 octets', () => {
    for (const { write } of files)
      for (const line of write().split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('a theme of two months', () => {
  it('is one event from the first day of the one to the last day of the other', () => {
    const [event] = eventsOf(fileAt(filesOf(tinyCity), '/data/calendars/themes-2026.ics')).filter(({ uid }) =>
      uid.startsWith('themes-jing-lao-yue'),
    );
    expect([event?.start.toString(), event?.end.toString()]).toEqual(['2026-09-01', '2026-11-01']);
  });

  it('is two events where its months are apart', () => {
    const apart = withFields(tinyCity, 'jing-lao-yue', { months: [12, 1] });
    const events = eventsOf(fileAt(filesOf(apart), '/data/calendars/themes-2026.ics')).filter(({ uid }) =>
      uid.startsWith('themes-jing-lao-yue'),
    );
    expect(events.map(({ start, end }) => [`${start}`, `${end}`])).toEqual([
      ['2026-01-01', '2026-02-01'],
      ['2026-12-01', '2027-01-01'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });
});

describe('an event that changes', () => {
  const property = (site: typeof tinyCity, name: string, history: readonly ContentChange[] = []) => {
    const [event] = eventsOf(fileAt(filesOf(site, history), '/data/calendars/unit-qingshi.ics'));
    return `${event?.component.getFirstPropertyValue(name)}`;
  };
  const commit = (touched: Partial<ContentChange>): ContentChange => ({
    commit: 'a'.repeat(40),
    at: '2026-03-01 09:00' as BeijingMinute,
    added: [],
    changed: [],
    removed: [],
    blobs: {},
    ...touched,
  });
  const file = 'activities/river-cleaning.md';

  const sequenceAfter = (...history: ContentChange[]) => Number(property(tinyCity, 'sequence', history));

  it('keeps its UID, and its SEQUENCE grows with each change, dated or not, however the clock goes', () => {
    const came = [commit({ added: [file, 'news/other.md'] })];
    const moved = [commit({ changed: [file] }), ...came];
    const others = [commit({ changed: ['news/other.md'] }), ...moved];
    const corrected = [commit({ changed: [file], at: '2026-02-01 09:00' as BeijingMinute }), ...others];
    const later = [commit({ changed: [file], at: '2026-03-09 09:00' as BeijingMinute }), ...corrected];
    const first = sequenceAfter(...came);
    expect([moved, others, corrected, later].map((history) => sequenceAfter(...history) - first)).toEqual([
      1,
      1,
      2,
      8 * 24 * 60,
    ]);
    expect(new Set([[], came, later].map((history) => property(tinyCity, 'uid', history))).size).toBe(1);
  });

  it('does not fall when its file was gone for a while, or all of it moves to a repository that begins anew', () => {
    const came = [commit({ added: [file] })];
    const back = [commit({ added: [file] }), commit({ removed: [file] }), ...came];
    expect(sequenceAfter(...back)).toBeGreaterThan(sequenceAfter(...came));
    const anew = [commit({ added: [file], at: '2026-04-01 09:00' as BeijingMinute })];
    expect(sequenceAfter(...anew)).toBeGreaterThan(sequenceAfter(...back));
    expect(sequenceAfter()).toBeGreaterThan(0);
    expect(sequenceAfter()).toBeLessThanOrEqual(sequenceAfter(...came));
  });

  it('is stamped with its last change, in UTC, and never with the time of the build', () => {
    expect(property(tinyCity, 'dtstamp')).toBe('2026-03-01T01:00:00Z');
  });
});

describe('a unit without activities', () => {
  it('still has a calendar to subscribe to', () => {
    const text = fileAt(filesOf(tinyCity), '/data/calendars/unit-baitang.ics');
    expect(eventsOf(text)).toEqual([]);
    expect(text).toContain('BEGIN:VTIMEZONE');
  });
});

describe('the machine that builds', () => {
  it('may stand in any time zone: the calendar is the same', () => {
    const script = `
      const { tinyCity, openDataOf, fileAt } = await import('./tests/publish/support/open-data.ts');
      const { dataFiles } = await import('./src/publish/data/index.ts');
      process.stdout.write(fileAt(dataFiles(openDataOf(tinyCity)), '/data/calendars/all.ics'));`;
    const written = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      });
    const here = fileAt(filesOf(tinyCity), '/data/calendars/all.ics');
    // Summer time begins in New York on the day of the tiny city's activity, 2026-03-08.
    for (const zone of ['UTC', 'America/New_York', 'Pacific/Kiritimati'])
      expect(written(zone), zone).toBe(here);
  });
});
