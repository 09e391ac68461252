import { lookedAt } from '../rule.ts';

/** 无障碍环境建设法 32: judged by those who need it. */
export const screenReader = lookedAt({
  id: 'screen-reader',
  section: 'access',
  title: '读屏用户能自己看完、办成',
  text: '用读屏软件能从头到尾读完一页，能找到站点、需求和联系方式。',
  source: '无障碍环境建设法 第三十二条',
  byHand: '要请视障用户实际试用。',
});
