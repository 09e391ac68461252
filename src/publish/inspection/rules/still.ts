import { type InspectionRule, red } from '../rule.ts';

/** WCAG 2.2.1, 2.2.2: nothing moves, plays or turns away by itself. */
export const still: InspectionRule = {
  id: 'still',
  section: 'access',
  title: '没有自己动的东西',
  text: '没有滚动字幕、闪烁、自动播放，页面不会自己跳转或刷新；没有弹窗和飘窗。',
  source: 'WCAG 2.2 1.4.2、2.2.1、2.2.2；互联网应用适老化通用设计规范',
  *check({ pages }) {
    for (const { path, restless } of pages) for (const what of restless) yield red(`有 ${what}`, { path });
  },
};
