import { describe, expect, it } from 'vitest';
import { type OpeningHours, openState, openText } from '../../../src/find/nearest/index.ts';
import type { BeijingMinute } from '../../../src/model/time.ts';

const WORKDAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const office: OpeningHours = [
  { days: WORKDAYS, open: '08:30', close: '12:00' },
  { days: WORKDAYS, open: '14:00', close: '17:30' },
];

const said = (hours: OpeningHours, at: string) => {
  const now = at as BeijingMinute;
  return openText(openState(hours, now), now);
};

// 2026-03-06 is a Friday.
describe('opening hours', () => {
  it('say until when a door is open', () => {
    expect(said(office, '2026-03-06 08:30')).toBe('开放中，到 12:00');
    expect(said(office, '2026-03-06 17:29')).toBe('开放中，到 17:30');
  });

  it('say when the door opens again after the noon break', () => {
    expect(said(office, '2026-03-06 12:00')).toBe('未开放，14:00 开门');
  });

  it('name the day of the next opening', () => {
    expect(said(office, '2026-03-05 18:00')).toBe('未开放，明天 08:30 开门');
    expect(said(office, '2026-03-06 18:00')).toBe('未开放，下周一 08:30 开门');
    expect(said([{ days: [3], open: '09:00', close: '11:00' }], '2026-03-02 10:00')).toBe(
      '未开放，周三 09:00 开门',
    );
  });

  it('look a whole week ahead when the only day has just passed', () => {
    expect(said([{ days: [5], open: '09:00', close: '11:00' }], '2026-03-06 11:00')).toBe(
      '未开放，下周五 09:00 开门',
    );
  });

  it('read a door open until midnight as 24:00', () => {
    expect(said([{ days: EVERY_DAY, open: '08:00', close: '24:00' }], '2026-03-06 23:00')).toBe(
      '开放中，到 24:00',
    );
  });

  it('run on through midnight, and from Sunday into Monday', () => {
    const night: OpeningHours = [
      { days: EVERY_DAY, open: '20:00', close: '24:00' },
      { days: EVERY_DAY, open: '00:00', close: '02:00' },
    ];
    expect(said(night, '2026-03-08 21:00')).toBe('开放中，到明天 02:00');
    expect(said(night, '2026-03-09 01:00')).toBe('开放中，到 02:00');
    expect(said(night, '2026-03-09 02:00')).toBe('未开放，20:00 开门');
  });

  it('join stretches that touch or overlap', () => {
    const overlapping: OpeningHours = [
      { days: WORKDAYS, open: '08:00', close: '12:30' },
      { days: WORKDAYS, open: '12:00', close: '17:00' },
    ];
    expect(said(overlapping, '2026-03-06 09:00')).toBe('开放中，到 17:00');
  });

  it('know a door that never closes, and one that nobody has registered', () => {
    expect(said([{ days: EVERY_DAY, open: '00:00', close: '24:00' }], '2026-03-06 03:00')).toBe('全天开放');
    expect(said([], '2026-03-06 09:00')).toBe('开放时间未登记');
  });

  it('tell when things change as a moment', () => {
    expect(openState(office, '2026-03-06 18:00' as BeijingMinute)).toEqual({
      type: 'closed',
      opensAt: '2026-03-09 08:30',
    });
  });
});
