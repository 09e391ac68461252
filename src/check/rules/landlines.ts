import { privacyRule } from '../privacy/index.ts';

export const landlines = privacyRule({
  id: 'landlines',
  kind: 'landline',
  title: '座机都是公开的',
  source: '个人信息保护法 第二十五条',
  problem: '这个座机不在公开号码里',
  remedy: '是单位对外的电话，就写进网站设置的“公开号码”或站点、组织的公开电话；是私人电话，就删去',
  level: 'warning',
});
