import { describe, expect, it } from 'vitest';
import { chineseMinute, daysAway, weekdaysText } from '../../src/components/format.ts';
import type { BeijingDay, BeijingMinute } from '../../src/model/index.ts';

describe('how dates read', () => {
  it.each([
    [[1, 2, 3, 4, 5], '周一至周五'],
    [[6, 7], '周六、周日'],
    [[1, 3, 5], '周一、周三、周五'],
    [[7, 6, 5, 4, 3, 2, 1], '每天'],
    [[6], '周六'],
  ])('says weekdays %j as %s', (days, words) => {
    expect(weekdaysText(days)).toBe(words);
  });

  it('drops leading zeros of a date and keeps the clock', () => {
    expect(chineseMinute('2026-03-07 09:05' as BeijingMinute)).toBe('2026年3月7日 09:05');
  });

  it('says how far a day is', () => {
    const today = '2026-03-07' as BeijingDay;
    expect(daysAway(today, today)).toBe('今天');
    expect(daysAway(today, '2026-03-10' as BeijingDay)).toBe('还有3天');
    expect(daysAway(today, '2026-03-05' as BeijingDay)).toBe('已过2天');
  });
});
