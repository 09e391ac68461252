import type { MatchNeed } from '../../../src/find/match/index.ts';
import type { BeijingMinute } from '../../../src/model/time.ts';

/** A Saturday morning. */
export const NOW = '2026-03-07 09:00' as BeijingMinute;

/** 陪老人说话 on Saturday mornings, open to any adult; to be changed by the test that uses it. */
export const needWith = (changes: Partial<MatchNeed> = {}): MatchNeed => ({
  id: 'visit',
  title: '陪老人说说话',
  url: '/needs/visit/',
  field: { id: 'elderly', label: '为老服务' },
  care: 'others',
  target: { id: 'empty-nest', label: '空巢老人' },
  places: [
    { level: 'community', id: '990101001001', label: '河街社区' },
    { level: 'town', id: '990101001', label: '河街街道' },
    { level: 'unit', id: 'qingshi', label: '青石区' },
    { level: 'unit', id: '990101', label: '青石区' },
  ],
  location: { lng: 105, lat: 29, about: false },
  days: [{ weekday: 6 }],
  slots: [{ id: 'morning', label: '上午', to: '12:00' }],
  headcount: 4,
  joined: 1,
  required: [],
  helpful: [],
  minAge: 18,
  status: 'open',
  closesAt: '2026-05-01 18:00' as BeijingMinute,
  ...changes,
});

export const skill = (id: string, label = id) => ({ id, label });
