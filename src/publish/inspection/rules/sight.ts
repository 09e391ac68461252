import { lookedAt } from '../rule.ts';

/** WCAG 1.4.3, 2.5.8: measured only on drawn pages. */
export const sight = lookedAt({
  id: 'sight',
  section: 'access',
  title: '看得清，点得着，不只靠颜色',
  text: '文字和背景的对比度不低于 4.5:1，按钮和链接不小于 44×44 像素，颜色的意思旁边另有文字或形状。',
  source: 'WCAG 2.2 1.4.1、1.4.3、2.5.8；GB/T 37668-2019',
  byHand: '网站的程序每次改动，每种页面都在 375 和 1280 像素宽的浏览器里由 axe 检测；触摸大小由人看。',
});
