import { describe, expect, it } from 'vitest';
import { inspectionRules } from '../../../src/publish/inspection/index.ts';
import { ARTICLE, pages, wrongWith } from './whole-site.ts';

/** What is wrong once something in the article's page is written differently. */
function withArticle(from: string | RegExp, to: string): [rule: string, texts: string[]][] {
  const before = pages[ARTICLE] ?? '';
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return Object.entries(wrongWith({ pages: { [ARTICLE]: after } })).map(([rule, items]) => [
    rule,
    items.map(({ text, path }) => `${path} ${text}`),
  ]);
}

describe('the inspection of built pages', () => {
  it('finds nothing wrong with a whole site', () => {
    expect(wrongWith({})).toEqual({});
  });

  it.each([
    ['a page without the site’s name', /<meta name="SiteName".*?>/, '', 'meta-site'],
    ['another site’s code', 'content="9901000001"', 'content="1"', 'meta-site'],
    ['a list or article without its column', /<meta name="ColumnType".*?>/, '', 'meta-column'],
    ['an article without a source', /<meta name="ContentSource".*?>/, '', 'meta-article'],
    ['HTML in an article’s title', 'content="青石河清漂"', 'content="<b>青石河</b>"', 'meta-article'],
    ['a date in the page that is not the content’s', '03-06 09:00', '03-07 09:00', 'meta-article'],
    ['a date in another form', '2026-03-06 09:00', '2026/3/6', 'meta-article'],
    ['a link to a page that is not there', '<h2>经过', '<a href="/nowhere/">去</a><h2>经过', 'links-inside'],
    [
      'a jump to a heading that is not there',
      '<h2>经过',
      '<a href="/#nowhere">去</a><h2>经过',
      'links-inside',
    ],
    ['a picture that is not there', 'a.webp', 'b.webp', 'links-inside'],
    [
      'an outside link that nothing announces',
      '<h2>经过',
      '<a href="https://example.org/">去</a><h2>经过',
      'leaving',
    ],
    ['a footer without the phone', '0999-0000001', '', 'footer-facts'],
    ['a footer without the host', '云河市文明办', '', 'footer-facts'],
    ['a footer without 找错', '<summary>找错</summary>', '<summary>说</summary>', 'footer-entries'],
    [
      'a picture from another host',
      '<h2>经过',
      '<img alt="河" src="https://example.org/a.png"><h2>经过',
      'own-hosts',
    ],
    ['a form to another host', '<h2>经过', '<form action="//example.org/"></form><h2>经过', 'own-hosts'],
    ['a page in no language', 'lang="zh-CN"', '', 'language'],
    ['a page without a title', /<title>.*?<\/title>/, '', 'structure'],
    ['a second main heading', '<h3>早上</h3>', '<h1>早上</h1>', 'structure'],
    ['a heading that skips a level', '<h2>经过</h2>', '', 'heading-order'],
    ['a picture without words', 'alt="人们在河边"', 'alt=""', 'picture-words'],
    ['a picture without even an alt', 'alt="人们在河边"', '', 'picture-words'],
    ['a field without a label', '<label for="q">搜索</label>', '', 'labels'],
    ['a button without words', '<button>找</button>', '<button> </button>', 'labels'],
    ['a link without words', '<h2>经过', '<a href="/"></a><h2>经过', 'link-words'],
    ['a way to the content that leads nowhere', 'id="content"', 'id="main"', 'links-inside skip-link'],
    ['an id used twice', '<h2>经过', '<h2 id="q">经过', 'unique-ids'],
    ['a page that forbids to zoom', 'initial-scale=1"', 'initial-scale=1, user-scalable=no"', 'zoom'],
    ['a moving line', '<h2>经过', '<marquee>通知</marquee><h2>经过', 'still'],
    ['a page that turns by itself', '<title>', '<meta http-equiv="refresh" content="5"><title>', 'still'],
  ])('finds %s', (_, from, to, rules) => {
    const wrong = withArticle(from, to);
    expect(wrong.map(([rule]) => rule)).toEqual(rules.split(' '));
    for (const [, texts] of wrong) expect(texts[0]).toContain(ARTICLE);
  });

  it('takes an outside link for announced once a fold has said so before it', () => {
    const fold =
      '<details><summary>地图</summary><p>您访问的链接即将离开云河</p><a href="https://example.org/">去</a></details>';
    expect(withArticle('<h3>早上</h3>', `<h3>早上</h3>${fold}`)).toEqual([]);
  });

  it('takes a label around its field, or a spoken name, for a name', () => {
    const fields =
      '<label>名<input></label><input aria-label="名"><input type="hidden"><input type="submit">';
    expect(withArticle('<h3>早上</h3>', `<h3>早上</h3>${fields}`)).toEqual([]);
  });
});

describe('the inspection as time goes by', () => {
  it('gives the home page two weeks, to the day', () => {
    expect(wrongWith({ now: '2026-03-20 23:59' })).toEqual({});
    const wrong = wrongWith({ now: '2026-03-21 00:00' });
    expect(wrong['home-fresh']).toMatchObject([{ level: 'red', since: '2026-03-21' }]);
    expect(wrong['columns-fresh']).toMatchObject([{ level: 'amber', path: '/news/column/headlines/' }]);
  });

  it('asks for a new look at outside links after thirty days, and tells which were dead', () => {
    const links = [
      { address: 'https://example.org/', ok: true, answer: '200' },
      { address: 'https://example.net/', ok: false, answer: '404' },
    ];
    const looked = (at: string) => wrongWith({ outside: { at: at as never, links } })['links-outside'];
    expect(looked('2026-03-07 08:00')).toMatchObject([
      { level: 'red', text: expect.stringContaining('404') },
    ]);
    expect(looked('2026-02-04 08:00')?.map(({ level }) => level)).toEqual(['red', 'amber']);
  });
});

describe('every rule', () => {
  it('has an id of its own, and says in Chinese what it asks and who asks it', () => {
    const ids = inspectionRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, text, source } of inspectionRules)
      for (const words of [title, text, source]) expect(words, id).toMatch(/\p{Script=Han}|WCAG/u);
  });
});
