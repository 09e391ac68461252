import { privacyRule } from '../privacy/index.ts';

export const mobileNumbers = privacyRule({
  id: 'mobile-numbers',
  kind: 'mobile',
  title: '不公布手机号',
  source: '个人信息保护法 第二十五条',
  problem: '写有手机号',
  remedy:
    '删去，改写站点或单位公开的座机；公示名单只能写成 138****1234；确是对外公布的号码，先写进网站设置的“公开号码”',
});
