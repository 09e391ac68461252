import { attachment, choice, flag, group, line, list, minute, picture, slug, text } from './primitives.ts';

/** Three reviews, 三审三校 (publishing rules 4): what each step is called. */
export const reviewSteps = { first: '初审', second: '复审', final: '终审' } as const;

const review = group(
  {
    step: choice({ label: '审次', hint: '初审、复审或终审' }, reviewSteps),
    name: line({ label: '审核人', hint: '审核人姓名' }, 30),
    role: line({ label: '职务', hint: '审核人在本单位的岗位，例如“综合科负责人”' }, 60),
    at: minute({ label: '审核时间', hint: '北京时间，例如 2026-03-07 09:00' }),
    opinion: line({ label: '意见', hint: '例如“同意发布”' }, 200).optional(),
  },
  { label: '审核记录', hint: '每审一条，由编辑台自动记下' },
);

const correction = group(
  {
    at: minute({ label: '更正时间', hint: '北京时间，例如 2026-03-07 09:00' }),
    what: line({ label: '更正了什么', hint: '一句话说明，例如“更正活动地点”' }, 200),
    before: line({ label: '原文', hint: '更正前的原话' }, 400).optional(),
    after: line({ label: '现文', hint: '更正后的原话' }, 400).optional(),
  },
  { label: '更正', hint: '发布后改动事实时写一条，读者会看到' },
);

const withdrawal = group(
  {
    at: minute({ label: '撤回时间', hint: '北京时间，例如 2026-03-07 09:00' }),
    reason: line({ label: '撤回原因', hint: '向读者说明，例如“当事人撤回同意”' }, 200),
  },
  { label: '撤回', hint: '填写后页面只剩一张“已撤回”说明', private: true },
);

/** The fields that every entry has, whatever its type. */
export const common = {
  title: line({ label: '标题', hint: '一句话，不用句号结尾' }, 80),
  slug: slug({
    label: '网址名',
    hint: '标题的拼音，用连字符隔开，发布后不再改动，例如 nuan-dong-xing',
  }).optional(),
  summary: text({ label: '摘要', hint: '一两句话说清要点，用在列表和搜索结果里' }, 200).optional(),
  publishedAt: minute({ label: '发布时间', hint: '北京时间，例如 2026-03-07 09:00' }),
  updatedAt: minute({ label: '更新时间', hint: '北京时间；只在内容有实质改动时填写' }).optional(),
  source: line({ label: '来源', hint: '说这番话的单位全称' }, 80),
  author: line({ label: '作者', hint: '撰稿人或供稿单位' }, 60).optional(),
  editor: line({ label: '责任编辑', hint: '责任编辑姓名' }, 30).optional(),
  reviews: list(review, { label: '三审', hint: '初审、复审、终审各一条' }, 0, 3).optional(),
  corrections: list(correction, { label: '更正', hint: '没有更正就留空' }).optional(),
  withdrawn: withdrawal.optional(),
  cover: picture({ label: '题图', hint: '横幅图片，必须写替代文字' }).optional(),
  attachments: list(attachment({ label: '附件', hint: '文件和它的名称' }), {
    label: '附件',
    hint: '没有附件就留空',
  }).optional(),
  sample: flag({ label: '示例', hint: '虚构的演示内容必须勾选；正式发布时不能有示例' }).default(false),
};
