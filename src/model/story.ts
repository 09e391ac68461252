import { z } from 'zod';
import { common } from './common.ts';
import { choice, day, flag, group, kind, line, list, picture, reference, text, union } from './primitives.ts';

/** What a story is told as; the prizes themselves are content (`vocabulary.prizes`). */
export const storyKinds = {
  volunteer: '最美志愿者',
  project: '最佳志愿服务项目',
  organization: '最佳志愿服务组织',
  community: '最佳社区志愿服务组织',
  contribution: '志愿服务杰出贡献',
} as const;

/** Separate consent of the person told about (PIPL 25), a guardian's for a child (31). The paper stays offline. */
const consent = group(
  {
    by: line({ label: '同意人', hint: '谁表示同意：本人或监护人' }, 30),
    at: day({ label: '同意日期', hint: '签字的日子，例如 2026-03-01' }),
    scope: line({ label: '同意范围', hint: '例如“姓名、事迹、照片在本站公开”' }, 120),
    until: day({ label: '有效期至', hint: '长期有效就留空' }).optional(),
    guardian: line({ label: '监护人', hint: '当事人未满十四周岁时必填' }, 30).optional(),
    withdrawnAt: day({ label: '撤回日期', hint: '当事人撤回同意的日子；填写后页面随即撤下' }).optional(),
  },
  { label: '当事人同意', hint: '没有本人书面同意不得发布', private: true },
);
export type Consent = z.infer<typeof consent>;

const person = group(
  {
    type: kind('person', '人物'),
    name: line({ label: '姓名', hint: '经本人同意公开的姓名' }, 30),
    minor: flag({ label: '未满十四周岁', hint: '勾选后必须有监护人同意', private: true }).default(false),
    consent,
  },
  { label: '人物', hint: '写的是一个人' },
).refine((who) => !who.minor || who.consent.guardian !== undefined, {
  path: ['consent', 'guardian'],
  message: '未满十四周岁，必须写明监护人',
});

const team = group(
  {
    type: kind('team', '队伍'),
    name: line({ label: '队伍名称', hint: '队伍的全称' }, 60),
    organization: reference({ label: '所属组织', hint: '从组织队伍中选' }, 'organizations').optional(),
  },
  { label: '队伍', hint: '写的是一支队伍或一个组织' },
);

const project = group(
  {
    type: kind('project', '项目'),
    name: line({ label: '项目名称', hint: '项目的全称' }, 60),
    organization: reference({ label: '承办组织', hint: '从组织队伍中选' }, 'organizations').optional(),
  },
  { label: '项目', hint: '写的是一个项目' },
);

/** 先进典型: a person, team or project made known. */
export const story = z.strictObject({
  ...common,
  kind: choice({ label: '类别', hint: '参照五个奖项的类别' }, storyKinds),
  subject: union('type', [person, team, project], {
    label: '写的是谁',
    hint: '人物、队伍或项目；写人物必须有当事人同意',
  }),
  area: reference({ label: '所属单位', hint: '填报单位之一' }, 'units').optional(),
  fields: list(
    reference({ label: '服务领域', hint: '从词表中选' }, 'fields'),
    { label: '服务领域', hint: '一到三个' },
    1,
    5,
  ),
  theme: reference({ label: '主题月', hint: '与哪个主题月有关；没有就留空' }, 'themes').optional(),
  honours: list(
    group(
      {
        title: line({ label: '荣誉', hint: '荣誉的全称' }, 80),
        by: line({ label: '授予单位', hint: '授予单位的全称' }, 60),
        year: line({ label: '年份', hint: '例如 2025' }, 10),
      },
      { label: '荣誉', hint: '荣誉、授予单位和年份' },
    ),
    { label: '所获荣誉', hint: '没有就留空' },
  ).default([]),
  quote: text({ label: '金句', hint: '当事人说过的一句话' }, 120).optional(),
  timeline: list(
    group(
      {
        at: line({ label: '时间', hint: '年或年月，例如“2024年3月”' }, 20),
        what: line({ label: '事情', hint: '一句话' }, 120),
      },
      { label: '节点', hint: '时间和事情' },
    ),
    { label: '时间线', hint: '按先后排列' },
  ).optional(),
  gallery: list(picture({ label: '图片', hint: '必须写替代文字' }), {
    label: '图集',
    hint: '两张以上才有意思',
  }).optional(),
  video: group(
    {
      src: line({ label: '视频', hint: 'media/ 开头的文件，或 https 网址' }, 300),
      captions: line({ label: '字幕', hint: 'media/ 开头的 .vtt 字幕文件' }, 300),
      title: line({ label: '视频标题', hint: '一句话' }, 80),
    },
    { label: '视频', hint: '必须带字幕' },
  ).optional(),
});
