import { type InspectionRule, red } from '../rule.ts';

/** WCAG 3.1.1: a screen reader knows what language to read in. */
export const language: InspectionRule = {
  id: 'language',
  section: 'access',
  title: '每页写明语言',
  text: '每个页面标明用的是中文，读屏软件才会用中文念。',
  source: 'WCAG 2.2 3.1.1；GB/T 37668-2019',
  *check({ pages }) {
    for (const { path, lang } of pages)
      if (!/^zh\b/.test(lang ?? '')) yield red('没有标明语言是中文', { path });
  },
};
