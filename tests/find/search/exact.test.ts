import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../support/properties.ts';
import { indexOf, record, urlsFor } from './index-of.ts';
import { holds } from './oracle.ts';

/** Few characters, so that words recur: Chinese, Latin, digits, both widths, marks, spaces, blocks. */
const characters = [...'社区服务老人空巢的a1Bb２Ａé，。、-（ 　\n𠮷😀'];
const text = (maxLength: number) => fc.string({ unit: fc.constantFrom(...characters), maxLength });

const pages = fc.array(
  fc.record({
    title: text(8),
    summary: fc.option(text(12), { nil: undefined }),
    labels: fc.array(
      text(6).map((text) => ({ name: '技能', text })),
      { maxLength: 3 },
    ),
    body: text(60),
  }),
  { minLength: 1, maxLength: 30 },
);

/** Stretches of what the pages say, and words that they may not hold. */
const queriesIn = (texts: string[]) =>
  fc.array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...texts), fc.nat(60), fc.integer({ min: 1, max: 6 }))
        .map(([text, start, length]) => text.slice(start % (text.length + 1)).slice(0, length)),
      text(4),
      fc.tuple(text(2), text(3)).map(([one, other]) => `${one} ${other}`),
    ),
    { minLength: 25, maxLength: 25 },
  );

const cases = pages.chain((pages) =>
  fc.record({
    pages: fc.constant(pages),
    queries: queriesIn(pages.flatMap(({ title, body }) => [title, body])),
  }),
);

describe('a page is found', () => {
  it('exactly when it holds each word, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ pages, queries }) => {
        const records = pages.map((page, at) => record(`/p/${at}/`, page));
        const searcher = await indexOf(records);
        for (const query of queries.filter((query) => query.trim() !== '')) {
          const expected = records.filter((record) => holds(record, query)).map(({ url }) => url);
          expect(await urlsFor(searcher, query).then((urls) => urls.sort()), query).toEqual(expected.sort());
        }
      }),
      runs(25),
    );
  });

  it('by characters so frequent that the index pairs them', async () => {
    const random = fc.sample(
      fc.array(fc.constantFrom(...'社区服务老人的a1，'), { minLength: 1500, maxLength: 1500 }),
      {
        numRuns: 50,
        seed: 7,
      },
    );
    const records = random.map((units, at) =>
      record(`/p/${at}/`, { title: `第${at}`, body: units.join('') }),
    );
    const searcher = await indexOf(records);
    const queries = [
      '的',
      'a',
      '社',
      '社区',
      '服务老',
      '老人的a',
      'a1社区服',
      '社区服务老人',
      '，的，',
      '第1',
      '巢',
    ];
    for (const query of queries) {
      const expected = records.filter((record) => holds(record, query)).map(({ url }) => url);
      expect(await urlsFor(searcher, query).then((urls) => urls.sort()), query).toEqual(expected.sort());
    }
  });

  it('by a word from one page of many that all hold its characters', async () => {
    const searcher = await indexOf([
      record('/apart/', { body: '服社务区，区服社务，务社区服' }),
      record('/together/', { body: '为社区服务' }),
    ]);
    expect(await urlsFor(searcher, '社区服务')).toEqual(['/together/']);
  });

  it('anywhere in a body of a hundred thousand characters, shown in its own sentence', async () => {
    const LENGTH = 100_000;
    const filler = '志愿者每周六上午在河街社区陪老人说话，下午教孩子写字。';
    const body = (word: string, at: number) => {
      const text = filler.repeat(Math.ceil(LENGTH / filler.length)).slice(0, LENGTH);
      return `${text.slice(0, at)}。这里说${word}的事。${text.slice(at)}`;
    };
    // At the start, across the edge of two slices in the middle, and at the very end.
    const places = [0, 49_994, LENGTH];
    const words = ['防溺水宣讲', '无障碍改造', '护林巡山队'];
    const searcher = await indexOf(
      words.map((word, page) => record(`/p/${page}/`, { body: body(word, places[page] ?? 0) })),
    );
    for (const [page, word] of words.entries()) {
      const { results } = await searcher.search(word);
      expect(results.map(({ url }) => url)).toEqual([`/p/${page}/`]);
      const shown = results[0]?.excerpt.map(({ text, hit }) => (hit ? `【${text}】` : text)).join('');
      expect(shown).toContain(`这里说【${word}】的事。`);
    }
    const everywhere = await urlsFor(searcher, '教孩子写字');
    expect(everywhere.sort()).toEqual(['/p/0/', '/p/1/', '/p/2/']);
  });

  it.each([
    ['a year in digits', '2015年', '二〇一五年即２０１５ 年'],
    ['a paper size', 'a4', '请用Ａ４纸打印'],
    ['a hotline', '12345', '拨打12345热线'],
    ['part of an English word', 'volun', 'Join our VOLUNTEERS'],
    ['half-width letters in full-width text', 'wi-fi', '站内有Ｗｉ－Ｆｉ'],
    ['a document number with its brackets', '〔2017〕47号', '国办发〔2017〕47号'],
    ['a title in its marks', '《志愿服务条例》', '根据《志愿服务条例》制定'],
    ['Chinese broken by spaces', '空巢老人', '关爱空巢 老人'],
    ['an ideographic space after an article', '第一条为了', '第一条　为了规范'],
    ['a rare character outside the basic plane', '𠮷野', '𠮷野家'],
    [
      'a twenty-character sentence',
      '县级以上地方人民政府应当将志愿服务纳入规划',
      '县级以上地方人民政府应当将志愿服务纳入规划。',
    ],
  ])('by %s', async (_, query, body) => {
    const searcher = await indexOf([record('/other/', { body: '别的内容' }), record('/this/', { body })]);
    expect(await urlsFor(searcher, query)).toEqual(['/this/']);
  });

  it('by its title, its summary, a label or its body', async () => {
    const searcher = await indexOf([
      record('/title/', { title: '反诈宣传' }),
      record('/summary/', { summary: '社区反诈宣传' }),
      record('/label/', { labels: [{ name: '技能', text: '反诈' }] }),
      record('/body/', { body: '讲反诈' }),
      record('/none/', { body: '讲防火', labels: [{ name: '反诈', text: '防火' }] }),
    ]);
    expect(await urlsFor(searcher, '反诈')).toEqual(['/title/', '/summary/', '/label/', '/body/']);
  });
});

describe('a page is not found', () => {
  it.each([
    ['across the end of a sentence', '服务老人', '志愿服务。老人活动'],
    ['across a comma', '服务老人', '志愿服务，老人活动'],
    ['across the end of a block', '服务老人', '志愿服务\n老人活动'],
    ['across a space between English words', 'openday', 'open day'],
    ['by a year inside a longer number that goes on', '201年', '2015年'],
    ['by Latin letters with a picture between them, as if they were pinyin', 'bb', '２b😀b老巢B（'],
  ])('%s', async (_, query, body) => {
    const searcher = await indexOf([record('/this/', { title: body, body })]);
    expect(await urlsFor(searcher, query)).toEqual([]);
  });

  it('by words that reach from one field into the next', async () => {
    const searcher = await indexOf([
      record('/this/', {
        title: '志愿',
        summary: '服务',
        labels: ['老', '人'].map((text) => ({ name: '', text })),
      }),
    ]);
    expect(await urlsFor(searcher, '志愿服务')).toEqual([]);
    expect(await urlsFor(searcher, '老人')).toEqual([]);
    expect(await urlsFor(searcher, '志愿 服务')).toEqual(['/this/']);
  });

  it('for an empty query, nor on a site without pages', async () => {
    expect(await urlsFor(await indexOf([record('/this/')]), ' 　 ')).toEqual([]);
    expect(await urlsFor(await indexOf([]), '志愿')).toEqual([]);
  });
});
