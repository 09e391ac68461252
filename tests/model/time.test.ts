import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beijingDay, beijingMinute } from '../../src/model/moments.ts';
import {
  addDays,
  type BeijingDay,
  type BeijingMinute,
  daysBetween,
  instantOf,
  isoOf,
  minuteAt,
  parseMoment,
  weekdayOf,
} from '../../src/model/time.ts';

const minutes = fc.integer({ min: -30_000_000, max: 60_000_000 }).map((minute) => minute * 60_000);

describe('Beijing time', () => {
  it('is eight hours ahead of UTC, whatever the zone of the machine', () => {
    expect(minuteAt(Date.parse('2026-03-06T16:00:00Z'))).toBe('2026-03-07 00:00');
    expect(instantOf('2026-03-07 00:00' as BeijingMinute)).toBe(Date.parse('2026-03-06T16:00:00Z'));
  });

  it('goes to an instant and back without loss', () => {
    fc.assert(fc.property(minutes, (instant) => instantOf(minuteAt(instant)) === instant));
  });

  it('sorts as text the way it passes', () => {
    fc.assert(fc.property(minutes, minutes, (a, b) => a < b === minuteAt(a) < minuteAt(b)));
  });

  it('knows the last day of February', () => {
    expect(beijingDay.safeParse('2024-02-29').success).toBe(true);
    expect(beijingDay.safeParse('2026-02-29').success).toBe(false);
    expect(addDays('2026-02-28' as BeijingDay, 1)).toBe('2026-03-01');
  });

  it.each(['2026-3-7 09:00', '2026-03-07T09:00', '2026-03-07 24:00', '2026-13-01 09:00', '2026-03-07'])(
    'refuses %s as a minute',
    (text) => {
      expect(beijingMinute.safeParse(text).success).toBe(false);
    },
  );

  it('counts whole days between two days, either way', () => {
    expect(daysBetween('2026-02-27' as BeijingDay, '2026-03-01' as BeijingDay)).toBe(2);
    expect(daysBetween('2026-03-01' as BeijingDay, '2026-02-27' as BeijingDay)).toBe(-2);
  });

  it('calls Monday 1 and Sunday 7', () => {
    expect(weekdayOf('2026-11-23' as BeijingDay)).toBe(1);
    expect(weekdayOf('2026-11-29' as BeijingDay)).toBe(7);
  });

  it('says its offset to machines', () => {
    expect(isoOf('2026-03-07 09:00' as BeijingMinute)).toBe('2026-03-07T09:00:00+08:00');
  });

  it('reads the moment of a build in either writing', () => {
    expect(parseMoment('2026-03-07 09:00')).toBe('2026-03-07 09:00');
    expect(parseMoment('2026-03-07T01:00Z')).toBe('2026-03-07 09:00');
    expect(parseMoment('2026-03-07T09:00+08:00')).toBe('2026-03-07 09:00');
  });

  it('refuses a moment without a zone rather than guess one', () => {
    expect(() => parseMoment('2026-03-07T09:00')).toThrow('读不懂时间');
  });
});
