import { type Addresses, createAddresses } from '../addresses.ts';
import type { CheckedEntry, Content } from '../content.ts';
import { inBody } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Links in a body lead somewhere: to an address of this site, a heading, a file, or another site. */
export const links: Rule = {
  id: 'links',
  title: '正文里的链接都通',
  source: '国办秘函〔2019〕19号（链接可用性）',
  *check(content) {
    const addresses = createAddresses(content);
    const { url, base = '/' } = content.setting('site').data;
    const home = url === undefined ? undefined : new URL(base, url);
    for (const entry of content.entries) {
      for (const { href, line, refused } of entry.markdown().links) {
        const wrong = refused ? REFUSED : faultOf(content, addresses, entry, pathWithin(home, href));
        if (wrong) yield inBody(entry, line, `链接“${href}”${wrong.problem}`, wrong.remedy);
      }
    }
  },
};

interface Fault {
  problem: string;
  remedy: string;
}

/** A full address of the site itself as a path within it; every other link as it stands. */
function pathWithin(home: URL | undefined, href: string): string {
  if (!home || !/^https?:/i.test(href) || !URL.canParse(href)) return href;
  const { host, pathname, hash } = new URL(href);
  return host === home.host && pathname.startsWith(home.pathname)
    ? `/${pathname.slice(home.pathname.length)}${hash}`
    : href;
}

function faultOf(
  content: Content,
  addresses: Addresses,
  entry: CheckedEntry,
  href: string,
): Fault | undefined {
  const [before = '', anchor = ''] = href.split('#', 2);
  if (before === '') return anchorFault(entry, anchor);
  if (/^[a-z]+:/i.test(before)) return undefined;
  const path = before.replace(/\?.*$/, '');
  if (!path.startsWith('/')) return relativeFault(content, path);
  if (path.startsWith('/media/')) return content.media.has(path.slice(1)) ? undefined : NO_FILE;
  const there = addresses.at(path);
  if (there === undefined) {
    const meant = addresses.suggest(path);
    const remedy = meant === undefined ? '写站内已有的地址，例如 /stations/' : `是不是想写 ${meant}？`;
    return { problem: '在本站没有对应的页面', remedy };
  }
  return anchor !== '' && there !== 'page' ? anchorFault(there, anchor) : undefined;
}

const NO_FILE: Fault = { problem: '指向的文件不存在', remedy: '先上传文件，再写它的路径' };
const REFUSED: Fault = {
  problem: '不能用作链接',
  remedy: '写 / 开头的站内地址，或完整的 https 网址；邮箱和电话写成 mailto: 和 tel: 开头',
};

function relativeFault(content: Content, path: string): Fault {
  const problem = '不是从网站根目录写起的';
  if (path.startsWith('media/')) return { problem, remedy: `写成 /${path}` };
  const file = path.replace(/^(\.{1,2}\/)+/, '');
  const meant = content.known.find((entry) => entry.file === file || entry.file.endsWith(`/${file}`));
  if (meant) return { problem, remedy: `写成 /${meant.collection}/${meant.slug}/ 这样的地址` };
  return { problem, remedy: '站内地址以 / 开头，例如 /stations/；站外地址以 https:// 开头' };
}

function anchorFault(entry: CheckedEntry, anchor: string): Fault | undefined {
  const wanted = decode(anchor);
  const ids = entry.markdown().headings.map(({ id }) => id);
  if (ids.includes(wanted)) return undefined;
  const known = ids.length > 0 ? `；那里有 ${ids.map((id) => `#${id}`).join('、')}` : '';
  return { problem: '指向的小标题不存在', remedy: `改成有的小标题，或去掉 # 后面的部分${known}` };
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
