/** Small valid entries of an invented city, to be changed by the test that uses them. */

type Changes = Record<string, unknown>;

export const needData = (changes: Changes = {}): Changes => ({
  title: '河街社区陪读报',
  publishedAt: '2026-03-02 09:00',
  source: '河街社区',
  field: 'elderly',
  targetGroup: 'empty-nest',
  area: 'qing-shi',
  place: '河街社区活动室',
  schedule: { type: 'weekly', weekdays: [6], slots: ['morning'] },
  headcount: 4,
  joined: 1,
  skills: { required: ['reading'], helpful: [] },
  minAge: 18,
  risks: '无特别风险',
  insurance: '由站点购买人身意外险',
  conditions: '室内，有饮水',
  station: 'he-jie',
  verifiedBy: '河街社区',
  verifiedAt: '2026-03-01',
  closesAt: '2026-04-30 18:00',
  status: 'open',
  ...changes,
});

export const stationData = (changes: Changes = {}): Changes => ({
  title: '河街社区志愿服务站',
  publishedAt: '2026-01-05 09:00',
  source: '河街社区',
  level: 'community',
  area: 'qing-shi',
  address: '河街社区党群服务中心一楼',
  location: { lng: 106.1, lat: 30.1 },
  hours: [{ days: [1, 2, 3, 4, 5], open: '09:00', close: '17:00' }],
  services: ['water'],
  standard: { sign: 'yes', phone: 'no' },
  verifiedAt: '2026-03-01',
  ...changes,
});

export const storyData = (changes: Changes = {}) => ({
  title: '河边的修鞋摊',
  publishedAt: '2026-03-05 09:00',
  source: '青石区志愿服务支队',
  kind: 'volunteer',
  subject: {
    type: 'person',
    name: '周小河',
    consent: { by: '周小河', at: '2026-02-20', scope: '姓名和事迹在本站公开' },
  },
  fields: ['elderly'],
  ...changes,
});
