import { footerFacts } from '../../footer-facts.ts';
import { type InspectionRule, red } from '../rule.ts';

/** Publishing rules 3: every footer states what is known of the site. */
export const footerStates: InspectionRule = {
  id: 'footer-facts',
  section: 'footer',
  title: '每页页脚标明单位、联系方式和登记的号码',
  text: '每个页面的页脚有主办单位、承办单位、联系方式，以及已经登记的网站标识码、ICP备案号、公安备案号；没有登记的不写。',
  source: '政府网站发展指引（国办发〔2017〕47号）',
  *check({ pages, site, now }) {
    const facts = footerFacts(site.settings, now);
    if (!facts.some(([label]) => label === '主办单位'))
      yield red('今天没有在任的主办单位', { file: 'settings/site.yml' });
    for (const { path, footer } of pages)
      for (const [label, value] of facts)
        if (!footer.includes(label) || !footer.includes(value)) yield red(`页脚没有${label}`, { path });
  },
};
