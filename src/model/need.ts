import { z } from 'zod';
import { common } from './common.ts';
import { choice, count, day, group, kind, line, list, minute, reference, text, union } from './primitives.ts';

export const needStatuses = {
  open: '待对接',
  matching: '对接中',
  full: '已满',
  done: '已完成',
  withdrawn: '已撤回',
} as const;

const slots = list(
  reference({ label: '时段', hint: '从词表中选，例如上午' }, 'slots'),
  { label: '时段', hint: '一天里的哪几段' },
  1,
  8,
);

const onDates = group(
  {
    type: kind('dates', '指定日期'),
    dates: list(day({ label: '日期', hint: '例如 2026-03-07' }), { label: '日期', hint: '哪几天' }, 1),
    slots,
  },
  { label: '指定日期', hint: '只在这几天' },
);

const weekly = group(
  {
    type: kind('weekly', '每周'),
    weekdays: list(
      count({ label: '星期', hint: '1 是星期一，7 是星期日' }, 1, 7),
      { label: '星期', hint: '每周哪几天' },
      1,
      7,
    ),
    slots,
    from: day({ label: '起始日期', hint: '从哪天起' }).optional(),
    until: day({ label: '截止日期', hint: '到哪天止' }).optional(),
  },
  { label: '每周', hint: '每周固定的几天' },
);

const skills = group(
  {
    required: list(reference({ label: '技能', hint: '从词表中选' }, 'skills'), {
      label: '必备技能',
      hint: '不会就做不了的',
    }).default([]),
    helpful: list(reference({ label: '技能', hint: '从词表中选' }, 'skills'), {
      label: '加分技能',
      hint: '会了更好的',
    }).default([]),
  },
  { label: '技能', hint: '必备的和加分的' },
);

/** Every count of people in one need: how many are wanted at most, and of what age. */
const MOST_PEOPLE = 2000;

/**
 * 服务需求: a kind of person in a community needs a kind of help; never a person. Risks, insurance and
 * who verified it are mandatory (志愿服务条例 12–17).
 */
export const need = z
  .strictObject({
    ...common,
    field: reference({ label: '服务领域', hint: '从词表中选；三关爱由领域决定' }, 'fields'),
    targetGroup: reference({ label: '服务对象', hint: '一类人，绝不是某个人' }, 'targets'),
    area: reference({ label: '所属单位', hint: '填报单位之一' }, 'units'),
    town: reference({ label: '镇街', hint: '从地名中选' }, 'towns').optional(),
    community: reference({ label: '村社区', hint: '从地名中选' }, 'communities').optional(),
    place: line({ label: '地点', hint: '写到社区或公共场所为止，不写门牌' }, 80),
    schedule: union('type', [onDates, weekly], { label: '服务时间', hint: '指定日期，或每周固定的几天' }),
    headcount: count({ label: '需要人数', hint: '一共要几个人' }, 1, MOST_PEOPLE),
    joined: count({ label: '已报名人数', hint: '已经有几个人' }, 0, MOST_PEOPLE).default(0),
    skills: skills.default({ required: [], helpful: [] }),
    minAge: count({ label: '最小年龄', hint: '周岁；未成年人参加须与年龄相适应' }, 6, 100),
    maxAge: count({ label: '最大年龄', hint: '周岁；不限就留空' }, 6, 120).optional(),
    licence: reference({ label: '执业资格', hint: '法律要求的资格；没有就留空' }, 'licences').optional(),
    language: reference({ label: '语言', hint: '要会的语言或方言；没有就留空' }, 'languages').optional(),
    training: line({ label: '岗前培训', hint: '多长、讲什么；没有就留空' }, 120).optional(),
    risks: text({ label: '风险告知', hint: '真实、完整地写明可能的风险；确无风险写“无特别风险”' }, 300),
    insurance: line({ label: '保险', hint: '由谁购买什么保险；不需要也要写明' }, 120),
    conditions: text({ label: '服务条件', hint: '工作条件、安全措施、饮水交通等' }, 300),
    station: reference({ label: '联系站点', hint: '公布这个站点的公开电话' }, 'stations').optional(),
    organization: reference(
      { label: '联系组织', hint: '没有站点时，由哪个组织联系' },
      'organizations',
    ).optional(),
    verifiedBy: line({ label: '核实单位', hint: '谁核实过这条需求' }, 60),
    verifiedAt: day({ label: '核实日期', hint: '最近一次核实的日子' }),
    closesAt: minute({ label: '截止时间', hint: '过了这个时间就不再显示为可报名' }),
    status: choice({ label: '状态', hint: '随对接进展更新' }, needStatuses),
    outcome: group(
      {
        at: day({ label: '完成日期', hint: '例如 2026-03-21' }),
        what: text({ label: '成效', hint: '做成了什么，不写服务对象是谁' }, 300),
        volunteers: count({ label: '参加人数', hint: '实际来了几个人' }, 0, MOST_PEOPLE),
        hours: count({ label: '服务时长', hint: '合计小时数' }, 0, 100_000),
      },
      { label: '结果', hint: '完成后填写' },
    ).optional(),
  })
  .superRefine((need, context) => {
    const wrong = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (need.station === undefined && need.organization === undefined)
      wrong(['station'], '联系站点和联系组织至少填一个');
    if (need.joined > need.headcount) wrong(['joined'], '已报名人数多于需要人数');
    if (need.maxAge !== undefined && need.maxAge < need.minAge) wrong(['maxAge'], '最大年龄小于最小年龄');
    if (need.status === 'done' && need.outcome === undefined) wrong(['outcome'], '状态为已完成，须写明结果');
    if (need.status === 'full' && need.joined < need.headcount)
      wrong(['status'], '状态为已满，但已报名人数少于需要人数');
    if (need.closesAt <= need.publishedAt) wrong(['closesAt'], '截止时间应晚于发布时间');
  });
