import { lookedAt } from '../rule.ts';

/** Publishing rules 8, 适老化. */
export const elderView = lookedAt({
  id: 'elder-view',
  section: 'access',
  title: '长者用得顺手',
  text: '长者模式的字不小于 18 点，可以放大到 30 点，行距不小于 1.3 倍，按钮不小于 60×60 像素，没有弹窗。',
  source: '互联网应用适老化通用设计规范（工业和信息化部）',
  byHand: '要请长者实际试用，生成网页时看不出来。',
});
