import { lookedAt } from '../rule.ts';

/** Publishing rules 2: what only people can judge. */
export const wordingByPeople = lookedAt({
  id: 'wording-by-people',
  section: 'content',
  title: '没有严重表述错误和有害链接',
  text: '没有严重表述错误，没有指向反动、暴力、色情、赌博等内容的链接。',
  source: '国办秘函〔2019〕19号 单项否决指标',
  byHand: '发布前由初审、复审、终审三个人看；登出后靠每页的“找错”。',
});
