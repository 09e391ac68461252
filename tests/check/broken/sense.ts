import type { Row } from './row.ts';

const PRODUCTION = { when: { production: true } };

/** Dates, people and places that contradict each other. */
export const senseRows: readonly Row[] = [
  {
    broken: '更新早于发布',
    in: 'stories/lao-zhou.md',
    swap: ['updatedAt: 2026-02-12', 'updatedAt: 2026-02-09'],
    finds: [['dates', 4, 'updatedAt']],
  },
  {
    broken: '更正早于发布',
    in: 'stories/lao-zhou.md',
    swap: ['at: 2026-02-12 10:00\n    what', 'at: 2026-02-01 10:00\n    what'],
    finds: [['dates', 12, 'corrections.0.at']],
  },
  {
    broken: '撤回早于发布',
    in: 'pages/about.md',
    swap: ['order: 1', 'withdrawn: { at: 2025-12-31 09:00, reason: 内容过时 }'],
    finds: [['dates', 6, 'withdrawn.at']],
  },
  {
    broken: '更正的原文和现文一样',
    in: 'stories/lao-zhou.md',
    swap: ['after: 巡河八年', 'after: 巡河七年'],
    finds: [['corrections', 15, 'corrections.0.after']],
  },
  {
    broken: '发布年份写错',
    in: 'pages/about.md',
    swap: ['2026-01-01', '2062-01-01'],
    finds: [['future', 3, 'publishedAt']],
  },
  {
    broken: '核实日期写到后年',
    in: 'stations/he-jie.md',
    swap: ['2026-03-20', '2028-03-20'],
    finds: [['future', 21, 'verifiedAt']],
  },
  {
    broken: '两审是同一个人',
    in: 'stories/lao-zhou.md',
    swap: ['name: 顾南', 'name: 严松'],
    finds: [['reviews', 9, 'reviews.1.name']],
  },
  {
    broken: '作者审自己的稿',
    in: 'stories/lao-zhou.md',
    swap: ['name: 顾南', 'name: 梁小禾'],
    finds: [['reviews', 9, 'reviews.1.name']],
  },
  {
    broken: '复审早于初审',
    in: 'stories/lao-zhou.md',
    swap: ['at: 2026-02-09 10:00', 'at: 2026-02-08 10:00'],
    finds: [['reviews', 9, 'reviews.1.at']],
  },
  {
    broken: '三审次序颠倒',
    in: 'stories/lao-zhou.md',
    swap: ['step: first', 'step: final'],
    also: [{ in: 'stories/lao-zhou.md', swap: ['step: final, name: 何青', 'step: first, name: 何青'] }],
    finds: [
      ['reviews', 9, 'reviews.1.step'],
      ['reviews', 10, 'reviews.2.step'],
    ],
  },
  {
    broken: '终审晚于发布',
    in: 'stories/lao-zhou.md',
    swap: ['at: 2026-02-09 11:00', 'at: 2026-02-20 11:00'],
    finds: [['reviews', 10, 'reviews.2.at']],
  },
  {
    broken: '先发布后同意',
    in: 'stories/lao-zhou.md',
    swap: ['at: 2026-02-01', 'at: 2026-02-11'],
    finds: [['consent', 25, 'subject.consent.at']],
  },
  {
    broken: '孩子自己表示同意',
    in: 'stories/lao-zhou.md',
    swap: ['  consent:\n', '  minor: true\n  consent:\n    guardian: 周母\n'],
    finds: [['consent', 26, 'subject.consent.by']],
  },
  {
    broken: '孩子做自己的监护人',
    in: 'stories/lao-zhou.md',
    swap: ['  consent:\n', '  minor: true\n  consent:\n    guardian: 周河生\n'],
    finds: [['consent', 25, 'subject.consent.guardian']],
  },
  {
    broken: '孩子的同意不是监护人给的',
    in: 'stories/lao-zhou.md',
    swap: ['  consent:\n    by: 周河生\n', '  minor: true\n  consent:\n    guardian: 周母\n    by: 周老师\n'],
    finds: [['consent', 26, 'subject.consent.by']],
  },
  {
    broken: '村社区不在所写的镇街',
    in: 'stations/he-jie.md',
    swap: ['"990102001001"', '"990123100201"'],
    finds: [['entry-place', 8, 'community']],
  },
  {
    broken: '镇街不在所写的单位',
    in: 'stations/liu-wan.md',
    swap: ['area: baitang', 'area: qingshi'],
    finds: [['entry-place', 7, 'town']],
  },
  {
    broken: '镇街不归园区管',
    in: 'stations/he-jie.md',
    swap: ['area: qingshi', 'area: yungang'],
    finds: [['entry-place', 7, 'town']],
  },
  {
    broken: '需求由别处的站点联系',
    in: 'needs/read-paper.md',
    swap: ['station: he-jie', 'station: liu-wan'],
    finds: [['need-contact', 26, 'station']],
  },
  {
    broken: '需求的站点已经撤回',
    in: 'stations/he-jie.md',
    swap: [
      'verifiedAt: 2026-03-20',
      'verifiedAt: 2026-03-20\nwithdrawn: { at: 2026-04-01 09:00, reason: 站点停用 }',
    ],
    finds: [['need-contact', 26, 'station', 'needs/read-paper.md']],
  },
  {
    broken: '核实晚于截止',
    in: 'needs/river-patrol.md',
    swap: ['verifiedAt: 2026-02-24', 'verifiedAt: 2026-03-09'],
    finds: [['need-times', 21, 'verifiedAt']],
  },
  {
    broken: '服务日期早于发布',
    in: 'needs/river-patrol.md',
    swap: ['[2026-03-08]', '[2026-02-08, 2026-03-08]'],
    finds: [['need-times', 11, 'schedule.dates.0']],
  },
  {
    broken: '每周服务的截止早于起始',
    in: 'needs/read-paper.md',
    swap: ['from: 2026-04-11', 'from: 2026-07-11'],
    finds: [['need-times', 16, 'schedule.until']],
  },
  {
    broken: '最后一次服务之后才截止',
    in: 'needs/read-paper.md',
    swap: ['closesAt: 2026-06-20', 'closesAt: 2026-07-20'],
    finds: [['need-times', 29, 'closesAt']],
  },
  {
    broken: '完成早于发布',
    in: 'needs/river-patrol.md',
    swap: ['at: 2026-03-08', 'at: 2026-02-08'],
    finds: [['need-times', 25, 'outcome.at']],
  },
  {
    broken: '没有完成就写了结果',
    in: 'needs/river-patrol.md',
    swap: ['status: done', 'status: full'],
    finds: [['need-times', 24, 'outcome']],
  },
  {
    broken: '活动超过一星期',
    in: 'activities/river-cleaning.md',
    swap: ['end: 2026-03-08', 'end: 2026-04-08'],
    finds: [['activities', 7, 'end']],
  },
  {
    broken: '活动和它的需求不在一处',
    in: 'activities/river-cleaning.md',
    swap: ['area: qingshi', 'area: baitang'],
    finds: [['activities', 11, 'need']],
  },
  {
    broken: '公示没完就公布',
    in: 'awards/zui-mei-2026.md',
    swap: ['updatedAt: 2026-03-20', 'updatedAt: 2026-03-15'],
    finds: [['award-notice', 8, 'stage']],
  },
  {
    broken: '公示在发布之前就开始',
    in: 'awards/zui-mei-2026.md',
    swap: ['stage: result', 'stage: notice'],
    also: [
      {
        in: 'awards/zui-mei-2026.md',
        swap: ['winners:\n  - { name: 周河生, unit: 青石区文明办, area: qingshi, story: lao-zhou }\n', ''],
      },
    ],
    finds: [
      ['award-notice', 8, 'stage'],
      ['award-notice', 10, 'notice.from'],
    ],
  },
  {
    broken: '获奖者没有经过公示',
    in: 'awards/zui-mei-2026.md',
    swap: [
      'winners:\n  - { name: 周河生, unit: 青石区文明办, area: qingshi, story: lao-zhou }',
      'winners:\n  - { name: 石磊, unit: 青石区文明办 }',
    ],
    finds: [['award-names', 17, 'winners.0.name']],
  },
  {
    broken: '奖项和事迹的类别不符',
    in: 'stories/lao-zhou.md',
    swap: ['kind: volunteer', 'kind: project'],
    finds: [
      ['award-names', 14, 'candidates.0.story', 'awards/zui-mei-2026.md'],
      ['award-names', 17, 'winners.0.story', 'awards/zui-mei-2026.md'],
    ],
  },
  {
    broken: '名单和事迹写的不是一个人',
    in: 'awards/zui-mei-2026.md',
    swap: [
      '{ name: 林月, unit: 白塘县文明办, area: baitang }',
      '{ name: 林月, unit: 白塘县文明办, story: lao-zhou }',
    ],
    finds: [['award-names', 15, 'candidates.1.story']],
  },
  {
    broken: '同一个月报了两次',
    in: 'reports/qing-shi-2026-03.md',
    swap: ['month: 3', 'month: 2'],
    finds: [
      ['reports', 7, 'month', 'reports/qing-shi-2026-02.md'],
      ['reports', 7, 'month'],
    ],
  },
  {
    broken: '月底之前就报送',
    in: 'reports/qing-shi-2026-03.md',
    swap: ['submittedAt: 2026-04-02', 'submittedAt: 2026-03-20'],
    finds: [['reports', 8, 'submittedAt']],
  },
  {
    broken: '月报发布早于报送',
    in: 'reports/qing-shi-2026-03.md',
    swap: ['publishedAt: 2026-04-03', 'publishedAt: 2026-04-01'],
    finds: [['reports', 3, 'publishedAt']],
  },
  {
    broken: '服务时长多得不可能',
    in: 'reports/qing-shi-2026-03.md',
    swap: ['participants: 420', 'participants: 42'],
    finds: [['reports', 9, 'figures.hours']],
  },
  {
    broken: '两个主题月排在同一位',
    in: 'themes/jing-lao-yue.md',
    swap: ['order: 2', 'order: 1'],
    finds: [
      ['themes', 7, 'order'],
      ['themes', 7, 'order', 'themes/qing-he-yue.md'],
    ],
  },
  {
    broken: '合办的月份不相连',
    in: 'themes/jing-lao-yue.md',
    swap: ['[9, 10]', '[8, 10]'],
    finds: [['themes', 6, 'months']],
  },
  {
    broken: '开放时间重叠',
    in: 'stations/he-jie.md',
    swap: ['open: "14:00"', 'open: "11:00"'],
    finds: [['station-hours', 15, 'hours.1']],
  },
  {
    broken: '上级绕成一圈',
    in: 'organizations/zong-dui.md',
    swap: ['parent: wen-ming-ban', 'parent: he-jie-dui'],
    finds: [
      ['organization-tree', 6, 'parent', 'organizations/he-jie-dui.md'],
      ['organization-tree', 6, 'parent', 'organizations/qing-shi-zhi-dui.md'],
      ['organization-tree', 6, 'parent'],
    ],
  },
  {
    broken: '支队的上级是大队',
    in: 'organizations/qing-shi-zhi-dui.md',
    swap: ['tier: detachment', 'tier: headquarters'],
    finds: [['organization-tree', 6, 'parent']],
  },
  {
    broken: '历史名称的停用早于启用',
    in: 'organizations/wen-ming-ban.md',
    swap: ['until: 2019-12-31', 'until: 2009-12-31'],
    finds: [['organization-records', 7, 'names.0.until']],
  },
  {
    broken: '两个组织用一个信用代码',
    in: 'organizations/he-jie-dui.md',
    swap: ['services:', 'uscc: 53990100MJ0000000U\nservices:'],
    finds: [
      ['organization-records', 8, 'uscc'],
      ['organization-records', 7, 'uscc', 'organizations/zong-dui.md'],
    ],
  },
  {
    broken: '正式发布时还有示例',
    in: 'pages/about.md',
    swap: ['order: 1', 'sample: true'],
    also: [{ in: 'settings/site.yml', swap: ['yunhe.example', 'zyfw.yunhe.gov.cn'] }],
    ...PRODUCTION,
    finds: [['samples', 6, 'sample']],
  },
  {
    broken: '正式发布时网址是占位的',
    in: 'settings/site.yml',
    swap: ['yunhe.example', 'localhost:4321'],
    ...PRODUCTION,
    finds: [['site-url', 5, 'url']],
  },
];
