import { privacyRule } from '../privacy/index.ts';

export const plates = privacyRule({
  id: 'plates',
  kind: 'plate',
  title: '不公布车牌号',
  source: '个人信息保护法 第二十五条',
  problem: '写有车牌号',
  remedy: '删去，只写“一辆面包车”之类的说法',
});
