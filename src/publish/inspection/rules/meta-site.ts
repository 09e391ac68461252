import { type InspectionRule, red } from '../rule.ts';

/** Publishing rules 1: every page says whose it is. */
export const metaSite: InspectionRule = {
  id: 'meta-site',
  section: 'tags',
  title: '每页都有网站标签',
  text: '每个页面都有网站名称（SiteName）、网站域名（SiteDomain）；登记了网站标识码的，还有 SiteIDCode，10位数字，以行政区划代码开头。',
  source: '政府网站发展指引（国办发〔2017〕47号）附件',
  *check({ pages, site }) {
    const { siteIdCode } = site.settings.site.identifiers;
    for (const { path, meta } of pages) {
      for (const name of ['SiteName', 'SiteDomain']) if (!meta.get(name)) yield red(`没有${name}`, { path });
      if (siteIdCode !== undefined && meta.get('SiteIDCode') !== siteIdCode)
        yield red('SiteIDCode 与设置的不一样', { path });
    }
  },
};
