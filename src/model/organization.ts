import { z } from 'zod';
import { common } from './common.ts';
import { choice, count, day, group, line, list, phone, reference, text } from './primitives.ts';
import { uscc } from './uscc.ts';

/** The tree of the volunteer service, and the departments that lead it. */
export const tiers = {
  department: '责任部门',
  headquarters: '总队',
  detachment: '支队',
  brigade: '大队',
  alliance: '联盟',
  professional: '专业队',
  association: '社团',
} as const;

export const partnerKinds = { community: '社区', village: '村', school: '学校', company: '企业' } as const;

/** 组织队伍: a body, a level of the tree, a professional team or an association. */
export const organization = z.strictObject({
  ...common,
  tier: choice({ label: '层级', hint: '总队、支队、大队、联盟、专业队、社团或责任部门' }, tiers),
  profession: reference({ label: '专业', hint: '专业队所属的行业' }, 'professions').optional(),
  parent: reference({ label: '上级组织', hint: '它隶属于谁' }, 'organizations').optional(),
  area: reference({ label: '所属单位', hint: '填报单位之一；市级留空' }, 'units').optional(),
  leadUnit: reference({ label: '主管部门', hint: '由哪个部门主管' }, 'organizations').optional(),
  role: text({ label: '职责', hint: '它在志愿服务中做什么' }, 300).optional(),
  names: list(
    group(
      {
        name: line({ label: '名称', hint: '这段时间里用的名称' }, 60),
        from: day({ label: '启用日期', hint: '不清楚就留空' }).optional(),
        until: day({ label: '停用日期', hint: '仍在使用就留空' }).optional(),
      },
      { label: '名称', hint: '名称和起止日期' },
    ),
    { label: '历史名称', hint: '改过名的单位逐条写，旧页面保留当时的名称' },
  ).optional(),
  uscc: uscc({ label: '统一社会信用代码', hint: '18 位；没有登记就留空' }).optional(),
  foundedOn: day({ label: '成立日期', hint: '例如 2015-03-05' }).optional(),
  memberCount: count({ label: '队员人数', hint: '登记在册的人数' }).optional(),
  services: list(reference({ label: '服务领域', hint: '从词表中选' }, 'fields'), {
    label: '服务领域',
    hint: '这支队伍做什么',
  }).default([]),
  pairedWith: list(
    group(
      {
        kind: choice({ label: '结对类别', hint: '社区、村、学校或企业' }, partnerKinds),
        name: line({ label: '结对单位', hint: '单位的名称' }, 60),
        community: reference({ label: '村社区', hint: '从地名中选' }, 'communities').optional(),
      },
      { label: '结对', hint: '和谁结对' },
    ),
    { label: '结对帮扶', hint: '与基层单位结对' },
  ).default([]),
  contact: group(
    {
      phone: phone({ label: '公开电话', hint: '座机，例如 0826-0000001' }).optional(),
      address: line({ label: '办公地址', hint: '公共场所的地址' }, 100).optional(),
    },
    { label: '联系方式', hint: '只写公开的电话和地址' },
  ).optional(),
});
