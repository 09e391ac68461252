import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

// Names that RFC 2606 and RFC 6761 set aside: they can never be a public site's.
const RESERVED = /(^|\.)(example|test|invalid|localhost|local|internal|example\.(com|net|org))$/;
const LOCAL = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0$|\[)/;

/** A formal publication knows its own address: canonical links and feeds are built on it. */
export const siteUrl: Rule = {
  id: 'site-url',
  title: '正式发布时网址是真实的',
  source: '政府网站发展指引（国办发〔2017〕47号）附件：SiteDomain',
  *check(content) {
    const site = content.setting('site');
    if (!content.production || site.data.url === undefined) return;
    const { hostname } = new URL(site.data.url);
    if (RESERVED.test(hostname) || LOCAL.test(hostname))
      yield at(site, ['url'], `“${hostname}”是占位的网址`, '写网站对外的正式地址');
  },
};
