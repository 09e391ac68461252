import { privacyRule } from '../privacy/index.ts';

export const homeAddresses = privacyRule({
  id: 'home-addresses',
  kind: 'home-address',
  title: '不公布比村、社区更细的住址',
  source: '个人信息保护法 第二十五条；志愿服务条例 第二十一条',
  problem: '写有住址',
  remedy: '只写到村、社区或公共场所为止，不写组、栋、单元和门牌',
});
