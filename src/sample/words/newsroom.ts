/** Words of the newsroom: who reviews, what they say, what is corrected, why something is taken down. */
export const reviewers = [
  { step: 'first', role: '站点信息员' },
  { step: 'second', role: '综合科负责人' },
  { step: 'final', role: '值班负责人' },
] as const;

export const opinions = [
  '同意',
  '同意发布',
  '事实、名称已核对',
  '文字、时间、电话已逐项核对',
  '改了两处用词，同意报终审',
  '已核对风险和联系方式',
] as const;

export const corrections = [
  { what: '更正集合时间', before: '上午八点半集合', after: '上午九点集合' },
  { what: '更正参加人数', before: '参加志愿者42名', after: '参加志愿者24名' },
  { what: '更正站点名称，原文漏写“社区”二字' },
  { what: '更正服务时段', before: '每周六下午', after: '每周六上午' },
] as const;

export const withdrawals = ['内容与另一篇重复', '信息已经过时', '供稿单位要求撤下核实'] as const;
