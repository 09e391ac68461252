import type { Row } from './row.ts';

/** Settings and places. */
export const settingRows: readonly Row[] = [
  { broken: '没有星级文件', in: 'settings/stars.yml', remove: true, finds: [['settings-files', null, null]] },
  {
    broken: '没有填报单位文件，引用它的条目不再逐个报错',
    in: 'settings/units.yml',
    remove: true,
    finds: [['settings-files', null, null]],
  },
  {
    broken: '设置文件读不懂',
    in: 'settings/units.yml',
    swap: ['name: 青石区', 'name: "青石区'],
    finds: [['readable', 3, null]],
  },
  {
    broken: '地名文件不是 JSON',
    in: 'places/towns.json',
    swap: ['"name": "青石街道"', '"name": "青石街道'],
    finds: [['readable', 2, null]],
  },
  {
    broken: '网址不完整',
    in: 'settings/site.yml',
    swap: ['url: https://yunhe.example', 'url: yunhe.example'],
    finds: [['fields', 5, 'url']],
  },
  {
    broken: '子路径没有以斜线结尾',
    in: 'settings/site.yml',
    swap: ['contact:', 'base: /zyfw\ncontact:'],
    finds: [['fields', 10, 'base']],
  },
  {
    broken: '邮箱写法不对',
    in: 'settings/site.yml',
    swap: ['publicPhones:', 'publicEmails: [yunhe]\npublicPhones:'],
    finds: [['fields', 13, 'publicEmails.0']],
  },
  {
    broken: '区划代码位数不对',
    in: 'settings/units.yml',
    swap: ['"990123"', '"99012"'],
    finds: [['fields', 11, 'units.1.code']],
  },
  {
    broken: '村社区代码位数不对',
    in: 'places/communities.json',
    swap: ['[\n', '[\n  { "code": "99010200100", "name": "码头社区", "townCode": "990102001" },\n'],
    finds: [['fields', 2, '0.code']],
  },
  {
    broken: '单位编号重复',
    in: 'settings/units.yml',
    swap: [
      '  - id: yungang',
      '  - { id: qingshi, name: 新区, kind: zone, target: { every: true, words: 每个社区 }, tile: { column: 3, row: 3 } }\n  - id: yungang',
    ],
    finds: [['setting-ids', 14, 'units.2.id']],
  },
  {
    broken: '词条编号重复',
    in: 'settings/vocabulary.yml',
    swap: ['label: 政策咨询 }', 'label: 政策咨询 }\n  - { id: water, label: 热水 }'],
    finds: [['setting-ids', 22, 'services.2.id']],
  },
  {
    broken: '细分技能与大类编号重复',
    in: 'settings/vocabulary.yml',
    swap: ['- { id: chat,', '- { id: care, label: 照料 }\n      - { id: chat,'],
    finds: [['setting-ids', 11, 'skills.0.children.0.id']],
  },
  {
    broken: '镇街代码重复',
    in: 'places/towns.json',
    swap: ['[\n', '[\n  { "code": "990102001", "name": "青石镇", "areaCode": "990102" },\n'],
    finds: [['setting-ids', 3, '1.code']],
  },
  {
    broken: '县级区划没有代码，它的镇街便没有单位认领',
    in: 'settings/units.yml',
    swap: ['    code: "990123"\n', ''],
    finds: [
      ['setting-units', 8, 'units.1'],
      ['setting-places', 4, '2.areaCode', 'places/towns.json'],
    ],
  },
  {
    broken: '园区写了代码',
    in: 'settings/units.yml',
    swap: ['kind: zone', 'kind: zone\n    code: "990199"'],
    finds: [['setting-units', 17, 'units.2.code']],
  },
  {
    broken: '园区在自己里面',
    in: 'settings/units.yml',
    swap: ['within: qingshi', 'within: yungang'],
    finds: [['setting-units', 17, 'units.2.within']],
  },
  {
    broken: '园区的镇街在别的区划',
    in: 'settings/units.yml',
    swap: ['["990102102"]', '["990123100"]'],
    finds: [['setting-units', 18, 'units.2.towns.0']],
  },
  {
    broken: '没有写站点目标的数目',
    in: 'settings/units.yml',
    swap: ['every: false, atLeast: 5,', 'every: false,'],
    finds: [['setting-units', 12, 'units.1.target']],
  },
  {
    broken: '两个单位占示意图同一格',
    in: 'settings/units.yml',
    swap: ['{ column: 2, row: 1 }', '{ column: 1, row: 1 }'],
    finds: [['setting-units', 13, 'units.1.tile']],
  },
  {
    broken: '镇街的代码与区划代码对不上',
    in: 'places/towns.json',
    swap: ['"areaCode": "990123"', '"areaCode": "990102"'],
    finds: [
      ['setting-places', 4, '2.areaCode'],
      ['entry-place', 7, 'town', 'stations/liu-wan.md'],
    ],
  },
  {
    broken: '村社区的代码与镇街代码对不上',
    in: 'places/communities.json',
    swap: ['"code": "990102001001"', '"code": "990102002001"'],
    also: [
      { in: 'stations/he-jie.md', swap: ['community: "990102001001"\n', ''] },
      { in: 'needs/read-paper.md', swap: ['community: "990102001001"\n', ''] },
    ],
    finds: [['setting-places', 2, '0.townCode']],
  },
  {
    broken: '高一级的星级时长更少',
    in: 'settings/stars.yml',
    swap: ['hours: 300', 'hours: 90'],
    finds: [['setting-tables', 3, 'levels.1.hours']],
  },
  {
    broken: '考核分值合计不是一百',
    in: 'settings/assessment.yml',
    swap: ['weight: 40', 'weight: 30'],
    finds: [['setting-tables', 2, 'items']],
  },
  {
    broken: '考核项目没有写比哪个数据',
    in: 'settings/assessment.yml',
    swap: [', figure: hours', ''],
    finds: [['setting-tables', 4, 'items.1.figure']],
  },
  {
    broken: '时段的结束早于开始',
    in: 'settings/vocabulary.yml',
    swap: ['to: "12:00"', 'to: "08:00"'],
    finds: [['setting-tables', 17, 'slots.0.to']],
  },
  {
    broken: '没有现任主办单位',
    in: 'settings/site.yml',
    swap: ['from: 2020-01-01', 'until: 2024-01-01'],
    finds: [['setting-site', 6, 'bodies']],
  },
  {
    broken: '网站标识码不属于本地',
    in: 'settings/site.yml',
    swap: ['links:', 'identifiers: { siteIdCode: "1234567890" }\nlinks:'],
    finds: [['setting-site', 15, 'identifiers.siteIdCode']],
  },
  {
    broken: '公开数据的时间写法不对',
    in: 'settings/figures.yml',
    swap: ['asOf: 2025-12', 'asOf: 去年底'],
    finds: [['setting-site', 2, 'figures.0.asOf']],
  },
];
