import { resolve } from 'node:path';
import type { Finding } from '../../../src/check/index.ts';
import { loadSite } from '../../../src/content/load.ts';
import { type AnyEntry, addressOf, createSite, parseMoment } from '../../../src/model/index.ts';
import {
  factsOf,
  type Item,
  inspect,
  type OutsideCheck,
  scanPage,
} from '../../../src/publish/inspection/index.ts';

/** A small site with nothing wrong: one news entry of today, a home page that shows it, and the furniture. */

const tiny = await loadSite(resolve('tests/tiny-city'));
export const NOW = parseMoment('2026-03-07 09:00');
const [sample] = tiny.all('news');
if (sample === undefined) throw new Error('the tiny city has no news');
const entry: AnyEntry = {
  ...sample,
  data: { ...sample.data, publishedAt: parseMoment('2026-03-06 09:00'), column: 'headlines' },
};
const { site: settings } = tiny.settings;
const site = createSite([entry], {
  ...tiny.settings,
  site: { ...settings, identifiers: { siteIdCode: '9901000001', icp: '备1', police: '备2' } },
});
export const ARTICLE = addressOf(entry);

const furniture = `<footer class="site-footer"><dl><dt>主办单位</dt><dd>云河市文明办</dd><dt>联系方式</dt><dd>综合科</dd>
<dt>电话</dt><dd>0999-0000001</dd><dt>网站标识码</dt><dd>9901000001</dd><dt>ICP备案</dt><dd>备1</dd><dt>公安备案</dt><dd>备2</dd></dl>
<a href="/site-map/">网站地图</a><a href="/inspection/">网站体检</a>
<details><summary>找错</summary></details></footer>`;
const columnTags = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']
  .map((name) => `<meta name="${name}" content="要闻">`)
  .join('');
const page = (title: string, tags: string, main: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="SiteName" content="云河"><meta name="SiteDomain" content="yunhe.example"><meta name="SiteIDCode" content="9901000001">
${tags}<link rel="stylesheet" href="/assets/a.css"></head>
<body><a href="#content">跳到正文</a><main id="content"><h1>${title}</h1>${main}</main>${furniture}</body></html>`;

export const pages: Readonly<Record<string, string>> = {
  '/': page('首页', '', `<h2>要闻</h2><a href="${ARTICLE}">青石河清漂</a><p>一起把河清干净，等您来。</p>`),
  [ARTICLE]: page(
    '青石河清漂',
    `${columnTags}<meta name="ArticleTitle" content="青石河清漂"><meta name="PubDate" content="2026-03-06 09:00"><meta name="ContentSource" content="青石区">`,
    '<h2>经过</h2><h3>早上</h3><p>河边的人都来了，一共清了六袋。</p><img src="/media/a.webp" alt="人们在河边"><label for="q">搜索</label><input id="q"><button>找</button>',
  ),
  '/site-map/': page('网站地图', '', '<p>全站的栏目和页面都在这一页上。</p>'),
  '/inspection/': page('网站体检', columnTags, '<p>全站的检查结果都在这一页上。</p>'),
};

interface Changes {
  pages?: Readonly<Record<string, string>>;
  findings?: readonly Finding[];
  outside?: OutsideCheck;
  now?: string;
}

/** Everything that is wrong with the site once changed, by rule; empty columns aside, of which it has many. */
export function wrongWith(changes: Changes): Record<string, readonly Item[]> {
  const facts = factsOf({
    site,
    now: changes.now ? parseMoment(changes.now) : NOW,
    findings: changes.findings ?? [],
    outside: changes.outside,
    expected: [],
    files: new Set(['/assets/a.css', '/media/a.webp']),
    pages: Object.entries({ ...pages, ...changes.pages }).map(([path, html]) => scanPage(path, html)),
  });
  const wrong = inspect(facts).filter(({ rule, items }) => items.length > 0 && !EXPECTED.has(rule.id));
  return Object.fromEntries(wrong.map(({ rule, items }) => [rule.id, items]));
}
const EXPECTED: ReadonlySet<string> = new Set(['columns-empty', 'notices']);
