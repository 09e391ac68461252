import { lookedAt } from '../rule.ts';

/** Publishing rules 2: what only a visit can tell. */
export const reachable = lookedAt({
  id: 'reachable',
  section: 'content',
  title: '网站打得开',
  text: '首页 15 秒内打得开；打不开的次数占 5% 以上，单项否决。',
  source: '国办秘函〔2019〕19号 单项否决指标',
  byHand: '要在网站运行的地方定时访问才知道，生成网页时看不出来。',
});
