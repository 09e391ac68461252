import { lookedAt } from '../rule.ts';

/** WCAG 2.1.1, 2.4.7: seen only in a browser. */
export const keyboard = lookedAt({
  id: 'keyboard',
  section: 'access',
  title: '只用键盘也能办成',
  text: '所有链接、按钮和表单只用键盘就能用，看得见走到了哪里。',
  source: 'WCAG 2.2 2.1.1、2.4.3、2.4.7',
  byHand: '网站的程序每次改动，都由浏览器测试走一遍；生成网页时看不出来。',
});
