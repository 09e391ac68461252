import type { z } from 'zod';
import type { SettingsName, settingsFiles } from '../model/settings/index.ts';
import type { Ground } from './ground.ts';
import { dueDay } from './makers/reports.ts';
import { pinyinOf } from './names.ts';
import { checklist } from './words/stations.ts';
import { vocabulary } from './words/vocabulary.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Every settings file as it is written, before defaults are filled in. */
export type SettingsInput = { [N in SettingsName]: Frozen<z.input<(typeof settingsFiles)[N]['schema']>> };

/** Every settings file of the invented city. Identification and filing numbers are left out: none is real. */
export function makeSettings(ground: Ground, years: readonly number[]): SettingsInput {
  const { city } = ground;
  const said = `${city}市示例数据`;
  const phone = '0999-0000000';
  return {
    site: {
      name: `${city}志愿服务网`,
      city,
      slogan: '一城邻里，一起动手',
      description: `${city}是一座虚构的城市。这里的站点、需求、人物和数字都由程序写成，用来试验网站。`,
      url: `https://${pinyinOf(city).replaceAll('-', '')}.example`,
      base: '/',
      bodies: [
        { role: 'host', name: `${city}市精神文明建设办公室`, until: '2023-12-31' },
        { role: 'host', name: `${city}市文明办`, from: '2024-01-01' },
        { role: 'operator', name: `${city}市志愿服务总队` },
      ],
      contact: {
        office: '总队秘书组',
        phone,
        email: 'zyfw@sample.example',
        address: '市民中心一楼志愿服务台',
        note: '示例数据，电话和邮箱均不可用',
      },
      publicPhones: [phone],
      publicEmails: ['zyfw@sample.example'],
      areaCode: ground.areaCode,
      links: [
        {
          name: '中国志愿服务网',
          url: 'https://chinavolunteer.mca.gov.cn/',
          about: '志愿者注册、服务时长记录和证明以国家平台为准',
        },
      ],
      pageSize: 20,
    },
    units: { units: ground.units },
    vocabulary,
    stars: {
      levels: [100, 300, 600, 1000, 1500].map((hours, index) => ({ stars: index + 1, hours })),
      source: said,
    },
    standard: { items: checklist, source: said },
    assessment: {
      dueDay,
      items: [
        { id: 'punctuality', label: '按时报送月报', weight: 30, measure: 'punctuality' },
        { id: 'stations', label: '站点建设', weight: 25, measure: 'coverage' },
        { id: 'needs', label: '需求对接', weight: 25, measure: 'needsMet' },
        { id: 'hours', label: '服务时长', weight: 10, measure: 'figure', figure: 'hours' },
        { id: 'activities', label: '活动开展', weight: 10, measure: 'figure', figure: 'activities' },
      ],
      source: said,
    },
    figures: {
      figures: years.map((year, index) => ({
        id: `volunteers-${year}`,
        label: '登记志愿者',
        value: 120_000 + index * 9_000,
        unit: '人',
        more: index % 2 === 1,
        asOf: `${year}-01`,
        source: said,
        definition: '虚构的登记人数，用来试验页面',
      })),
    },
    towns: ground.towns,
    communities: ground.communities,
  };
}
