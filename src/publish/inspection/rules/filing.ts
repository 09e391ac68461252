import { amber, type InspectionRule } from '../rule.ts';

const numbers = [
  ['siteIdCode', '网站标识码'],
  ['icp', 'ICP备案号'],
  ['police', '公安备案号'],
] as const;

/** Publishing rules 3: what a site in formal operation has registered. A number is never invented. */
export const filing: InspectionRule = {
  id: 'filing',
  section: 'footer',
  title: '标识码和备案号都登记了',
  text: '正式运行的网站有网站标识码、ICP备案号和公安备案号，写在设置里；没有批下来的不写，绝不编造。',
  source: '政府网站发展指引（国办发〔2017〕47号）；互联网信息服务管理办法',
  check: ({ site }) =>
    numbers
      .filter(([key]) => site.settings.site.identifiers[key] === undefined)
      .map(([, label]) => amber(`还没有登记${label}，页脚不显示`, { file: 'settings/site.yml' })),
};
