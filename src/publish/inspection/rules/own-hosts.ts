import { isForeign } from '../facts/index.ts';
import { type InspectionRule, red } from '../rule.ts';

/** Publishing rules 6 and 9: nothing about a visitor reaches another host. */
export const ownHosts: InspectionRule = {
  id: 'own-hosts',
  section: 'privacy',
  title: '不向别的网站要东西，不送东西',
  text: '页面的图片、样式、脚本和表单都在本站，打开一页不会让别的网站知道；找站点、配需求只在来访者的设备上算。',
  source: '个人信息保护法 第五条、第六条',
  *check({ pages }) {
    for (const { path, fetched } of pages)
      for (const address of fetched) if (isForeign(address)) yield red(`用到了“${address}”`, { path });
  },
};
