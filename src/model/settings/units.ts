import { z } from 'zod';
import { field } from '../field.ts';
import { choice, count, flag, group, line, list, location, reference } from '../primitives.ts';
import { id } from './term.ts';

const tileOf = group(
  {
    column: count({ label: '列', hint: '自西向东，从 1 起' }, 1, 20),
    row: count({ label: '行', hint: '自北向南，从 1 起' }, 1, 20),
  },
  { label: '示意图位置', hint: '在示意图里占哪一格' },
);

/** 填报单位: who reports each month, and the station target the plan sets it. */
export const units = z.strictObject({
  units: list(
    group(
      {
        id: id(),
        name: line({ label: '名称', hint: '填报单位的名称' }, 30),
        kind: choice({ label: '类别', hint: '县级区划，或园区' }, { division: '县级区划', zone: '园区' }),
        code: field(z.string().regex(/^\d{6}$/, '应为 6 位数字'), {
          label: '区划代码',
          hint: '6 位数字；园区没有就不写',
          widget: 'string',
        }).optional(),
        within: reference(
          { label: '所在区划', hint: '园区在哪个区划里，数字不重复相加' },
          'units',
        ).optional(),
        towns: list(reference({ label: '镇街', hint: '园区所辖的镇街代码' }, 'towns'), {
          label: '所辖镇街',
          hint: '园区填写；区划按代码自动归属',
        }).default([]),
        seat: location({ label: '驻地坐标', hint: 'WGS-84' }).optional(),
        areaKm2: field(z.number().positive('应大于 0'), {
          label: '面积',
          hint: '平方公里',
          widget: 'number',
        }).optional(),
        target: group(
          {
            every: flag({ label: '社区全覆盖', hint: '建成区每个社区都要有站点' }),
            atLeast: count({ label: '至少', hint: '至少几个站点' }, 1, 10_000).optional(),
            words: line({ label: '目标原文', hint: '照方案原文' }, 120),
          },
          { label: '站点目标', hint: '方案对这个单位的要求' },
        ),
        tile: tileOf,
      },
      { label: '填报单位', hint: '每月报送的单位' },
    ),
    { label: '填报单位', hint: '按公布的次序' },
    1,
  ),
});
