import { amber, type InspectionRule } from '../rule.ts';

const owed = [
  ['privacy', '隐私说明'],
  ['accessibility', '无障碍声明'],
] as const;

/** Publishing rules 3: the notices that a site owes its readers. */
export const noticesThere: InspectionRule = {
  id: 'notices',
  section: 'footer',
  title: '有隐私说明和无障碍声明',
  text: '内容里有隐私说明（pages/privacy）和无障碍声明（pages/accessibility），归在“网站说明”，于是每页页脚都有。',
  source: '个人信息保护法 第十七条；无障碍环境建设法 第三十二条',
  check: ({ site }) =>
    owed
      .filter(([slug]) => site.find('pages', slug)?.data.section !== 'site')
      .map(([slug, label]) => amber(`没有${label}`, { file: `pages/${slug}.md` })),
};
