import { privacyRule } from '../privacy/index.ts';

export const idNumbers = privacyRule({
  id: 'id-numbers',
  kind: 'id-number',
  title: '不公布身份证号',
  source: '个人信息保护法 第二十五条、第二十八条',
  problem: '写有身份证号',
  remedy: '删去整个号码；公示必须区分同名的人时，最多写前两位和后三位',
});
