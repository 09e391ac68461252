import { z } from 'zod';
import { common } from './common.ts';
import {
  checklist,
  choice,
  clock,
  count,
  day,
  group,
  line,
  list,
  location,
  phone,
  reference,
} from './primitives.ts';

export const stationLevels = {
  community: '社区工作站',
  compound: '小区工作点',
  village: '新村工作站',
  town: '镇街站',
  other: '其他',
} as const;

/** Whether a station meets one item of the city's checklist. */
export const checks = { yes: '已达到', no: '未达到', unknown: '未核实' } as const;

/** Opening hours of some weekdays; the same days may stand twice, for a noon break. */
export const openingHours = group(
  {
    days: list(
      count({ label: '星期', hint: '1 是星期一，7 是星期日' }, 1, 7),
      { label: '星期', hint: '哪几天' },
      1,
      7,
    ),
    open: clock({ label: '开门', hint: '例如 08:30' }),
    close: clock({ label: '关门', hint: '例如 17:30' }),
  },
  { label: '开放时间', hint: '星期、开门和关门' },
).refine((hours) => hours.close > hours.open, { path: ['close'], message: '关门应晚于开门' });

/** 服务站点: a door a citizen can walk through. */
export const station = z.strictObject({
  ...common,
  level: choice({ label: '级别', hint: '站点的级别' }, stationLevels),
  area: reference({ label: '所属单位', hint: '填报单位之一' }, 'units'),
  town: reference({ label: '镇街', hint: '从地名中选' }, 'towns').optional(),
  community: reference({ label: '村社区', hint: '从地名中选' }, 'communities').optional(),
  address: line({ label: '地址', hint: '站点的门在哪里，让人找得到' }, 100),
  location: location({ label: '坐标', hint: 'WGS-84，站点门口的经纬度' }).optional(),
  directions: line({ label: '怎么走', hint: '附近的车站或醒目的地方' }, 120).optional(),
  hours: list(openingHours, { label: '开放时间', hint: '中午休息就分两段写' }),
  phone: phone({ label: '公开电话', hint: '站点的座机，例如 0826-0000001' }).optional(),
  services: list(
    reference({ label: '服务', hint: '从词表中选' }, 'services'),
    { label: '服务内容', hint: '来了能办什么' },
    1,
    30,
  ),
  standard: checklist(checks, {
    label: '标准化清单',
    hint: '逐项填写已达到、未达到或未核实',
  }),
  openedOn: day({ label: '启用日期', hint: '例如 2015-06-01' }).optional(),
  verifiedAt: day({ label: '核实日期', hint: '最近一次核实信息的日子' }),
});
