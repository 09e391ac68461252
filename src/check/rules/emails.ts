import { privacyRule } from '../privacy/index.ts';

export const emails = privacyRule({
  id: 'emails',
  kind: 'email',
  title: '不公布个人邮箱',
  source: '个人信息保护法 第二十五条',
  problem: '写有邮箱',
  remedy: '删去，改写单位公开的邮箱；确是对外公布的邮箱，先写进网站设置的“公开邮箱”',
});
