import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The moment at which the root below is broken in twenty ways. */
export const BROKEN_AT = '2026-05-10 09:00';

const page = (title: string, fields: string, body: string) =>
  `---\ntitle: ${title}\npublishedAt: 2026-04-01 09:00\nsource: 云河市文明办\n${fields}\n---\n\n${body}\n`;
const news = (title: string, column: string, publishedAt: string) =>
  page(title, `column: ${column}`, `${title}，全文在这里。`).replace('2026-04-01 09:00', publishedAt);

/** What is added to the tiny city: what it lacks to be whole, and breaches. */
const added: Readonly<Record<string, string>> = {
  'pages/privacy.md': page('隐私说明', 'section: site\norder: 2', '本站不收集来访者的信息。'),
  'news/brief.md': news('一月简报', 'briefs', '2026-01-10 09:00'),
  'news/notice.md': news('清河日通知', 'notices', '2025-10-01 09:00'),
  'news/circular.md': news('巡河通报', 'circulars', '2025-10-01 09:00'),
  'news/policy.md': news('记录办法', 'policies', '2025-10-01 09:00'),
  'pages/join.md': page('怎样加入', 'section: join\norder: 3', '先看[登记办法](/nowhere/)，再来登记。'),
  'pages/learn.md': page(
    '怎样学',
    'section: join\norder: 3',
    '看[站点的清单](/stations/#nowhere)，一条一条学。',
  ),
  'pages/later.md': page('以后再说', 'section: join\norder: 3', '这一页提前登了出来。').replace(
    '2026-04-01',
    '2026-06-01',
  ),
  'pages/call.md': page('怎样找人', 'section: join\norder: 3', `有事打${'1380013'}8000。`),
  'pages/see.md': page('怎样找到', 'section: join\norder: 3', '河在这里：\n\n![](/media/river.svg)'),
  'pages/draft.md': page('怎样交表', 'section: join\norder: 3', '交到（待补充）。'),
};

/** What is written differently: file, from, to. */
const changed: readonly [file: string, from: string, to: string][] = [
  [
    'settings/site.yml',
    'areaCode:',
    'identifiers: { siteIdCode: "9901000001", police: 云公网安备1号 }\nareaCode:',
  ],
  ['awards/zui-mei-2026.md', 'publishedAt: 2026-03-01 09:00', 'publishedAt: 2025-03-01 09:00'],
  ['stations/liu-wan.md', 'verifiedAt: 2026-03-20', 'verifiedAt: 2025-03-20'],
  ['news/river-day.md', '报名见[活动](/activities/river-cleaning/)。', '报名已经结束。'],
  ['stories/lao-zhou.md', 'at: 2026-02-01', 'at: 2026-02-11'],
];

/** What is left out: the activities, of which the tiny city has one. */
const removed = ['activities'];

/** Makes the broken root, and the record of a look at outside links. */
export async function brokenRoot(folder: string): Promise<{ root: string; record: string }> {
  const root = join(folder, 'content');
  await rm(folder, { recursive: true, force: true });
  await cp(resolve('tests/tiny-city'), root, { recursive: true });
  for (const [file, text] of Object.entries(added)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  for (const [file, from, to] of changed) {
    const text = await readFile(join(root, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
    await writeFile(join(root, file), text.replace(from, to));
  }
  for (const file of removed) await rm(join(root, file), { recursive: true });
  const record = join(folder, 'outside-links.json');
  const links = [{ address: 'https://chinavolunteer.mca.gov.cn/', ok: false, answer: '404' }];
  await writeFile(record, JSON.stringify({ at: '2026-05-09 09:00', links }));
  return { root, record };
}

/** The twenty, by rule: what each item must speak of, by its page or else its file, in the order of the rules. */
export const BREACHES: readonly [rule: string, where: string][] = [
  ['home-fresh', '/'],
  ['columns-fresh', '/news/column/headlines/'],
  ['columns-fresh', '/news/column/notices/'],
  ['columns-fresh', '/news/column/circulars/'],
  ['columns-fresh', '/news/column/policies/'],
  ['columns-fresh', '/news/column/briefs/'],
  ['columns-living', '/awards/'],
  ['columns-empty', '/activities/'],
  ['publication-dates', '/pages/later/'],
  ['wording', '/pages/draft/'],
  ['links-inside', '/pages/join/'],
  ['links-inside', '/pages/learn/'],
  ['links-outside', 'https://chinavolunteer.mca.gov.cn/'],
  ['needs-verified', '/needs/read-paper/'],
  ['stations-verified', '/stations/liu-wan/'],
  ['filing', 'settings/site.yml'],
  ['notices', 'pages/accessibility.md'],
  ['privacy', '/pages/call/'],
  ['consent', '/stories/lao-zhou/'],
  ['picture-words', '/pages/see/'],
];
