import { privacyRule } from '../privacy/index.ts';

export const bankCards = privacyRule({
  id: 'bank-cards',
  kind: 'bank-card',
  title: '不公布银行卡号',
  source: '个人信息保护法 第二十五条、第二十八条',
  problem: '写有银行卡号',
  remedy: '删去整个号码；收付款信息不写在网站上，请当面或在单位内部系统里核对',
});
