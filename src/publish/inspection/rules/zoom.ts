import { type InspectionRule, red } from '../rule.ts';

/** WCAG 1.4.4: whoever needs larger letters may have them. */
export const zoom: InspectionRule = {
  id: 'zoom',
  section: 'access',
  title: '字可以放大',
  text: '页面适应手机的宽度，不禁止放大。',
  source: 'WCAG 2.2 1.4.4、1.4.10；互联网应用适老化通用设计规范',
  *check({ pages }) {
    for (const { path, meta } of pages) {
      const viewport = meta.get('viewport') ?? '';
      if (!viewport.includes('width=device-width')) yield red('没有适应手机的宽度', { path });
      if (/user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*[01](\.|,|$)/.test(viewport))
        yield red('禁止了放大', { path });
    }
  },
};
