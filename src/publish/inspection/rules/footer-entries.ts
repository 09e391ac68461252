import { addressOf } from '../../../model/index.ts';
import type { Facts } from '../facts/index.ts';
import { type InspectionRule, red } from '../rule.ts';

/** Publishing rules 3: from every page one reaches the map, the notices and the way to report a mistake. */
export const footerEntries: InspectionRule = {
  id: 'footer-entries',
  section: 'footer',
  title: '每页都有网站地图、“找错”和各项说明',
  text: '每个页面都能打开网站地图、网站体检、“找错”，以及内容里的无障碍声明、隐私说明等网站说明。',
  source: '政府网站发展指引（国办发〔2017〕47号）',
  *check(facts) {
    const wanted = entriesOf(facts);
    for (const { path, links, footer } of facts.pages) {
      const led = new Set(links.map(({ href }) => facts.placeOf(href, path)?.path));
      for (const [label, address] of wanted)
        if (!led.has(address)) yield red(`没有到“${label}”的链接`, { path });
      if (!footer.includes('找错')) yield red('没有“找错”', { path });
    }
  },
};

const entriesOf = ({ site }: Facts): [label: string, path: string][] => [
  ['网站地图', '/site-map/'],
  ['网站体检', '/inspection/'],
  ...site
    .all('pages')
    .filter(({ data }) => data.section === 'site')
    .map((page): [string, string] => [page.data.title, addressOf(page)]),
];
