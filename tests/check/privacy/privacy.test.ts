import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPages, judge, plants } from '../../../scripts/bench/privacy/measure.ts';
import { masked, personsIn, scan } from '../../../src/check/privacy/index.ts';
import { runs } from '../../support/properties.ts';
import { named, unnamed } from './need-texts.ts';
import { disguised, innocent } from './texts.ts';

const contacts = {
  phones: new Set(['09992346420', '2346420']),
  emails: new Set(['office@city.example']),
  names: new Set<string>(),
};
const kindsIn = (text: string) => scan(text, contacts).map(({ kind }) => kind);

describe('the privacy gate', () => {
  it.each(Object.entries(disguised).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))(
    'finds one %s in %j',
    (kind, text) => {
      expect(kindsIn(text)).toEqual([kind]);
    },
  );

  it.each(innocent.map((text) => [text]))('finds nothing in %j', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('finds all that is planted in fields, bodies, tables, lists, links and comments, on its line', () => {
    const cases = plants('test', 1200);
    const found = judge(cases);
    const missed = cases.filter(({ rule }, at) => !found[at]?.some((what) => what.startsWith(`${rule}:`)));
    expect(missed.map(({ text }) => text)).toEqual([]);
    expect(cases.filter(({ secret }, at) => found[at]?.some((what) => what.includes(secret)))).toEqual([]);
  });

  it('raises no alarm over pages of near misses', () => {
    expect(judge(cleanPages('test', 200)).flat()).toEqual([]);
  });

  it('finds an illness and the phone that stands between it and its name', () => {
    const text = '张伟，13800138000，患糖尿病';
    expect(kindsIn(text)).toEqual(['illness', 'mobile']);
    expect(masked(text, contacts)).toBe('张×…病情');
  });

  it('masks all of two identifiers of which one begins within the other', () => {
    const shown = masked('北街小学三年级2班李丽患糖尿病', contacts);
    expect(shown).not.toContain('李丽');
    expect(shown).not.toContain('糖尿病');
  });

  it.each(['', '\n', '义诊安排\n\n'])('takes nobody in a table of doctors for ill, behind %j', (before) => {
    const rota = '| 日期 | 主讲 | 内容 |\n|---|---|---|\n| 周一 | 张伟 | 糖尿病 |';
    expect(kindsIn(before + rota)).toEqual([]);
    expect(kindsIn(before + rota.replace('主讲', '姓名').replace('内容', '病情'))).toEqual(['illness']);
  });

  it.each([
    ['慢性急性晚期早期', 4000],
    ['李王张刘陈杨黄赵', 4000],
    ['李丽，糖尿病，王芳，高血压，', 700],
    ['高血压糖尿病', 1600],
  ])('reads %j without an end %i times over', (text, times) => {
    expect(scan(text.repeat(times), contacts).length).toBeLessThan(times * 4);
  });

  it('lets the settings’ own contacts pass, and what a sentence joins to them', () => {
    expect(kindsIn('电话 2346420，(0826)2346420，写信到 office@city.example.')).toEqual([]);
    expect(kindsIn('0826-2346421')).toEqual(['landline']);
  });
});

describe('of needs, the gate', () => {
  it.each(named.map((text) => [text]))('sees who is meant in %j', (text) => {
    expect(personsIn(text)).not.toEqual([]);
  });

  it.each(unnamed.map((text) => [text]))('sees nobody in %j', (text) => {
    expect(personsIn(text)).toEqual([]);
  });
});

const digit = fc.integer({ min: 0, max: 9 });
const mobile = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.array(digit, { minLength: 9, maxLength: 9 }))
  .map(([second, rest]) => `1${second}${rest.join('')}`);
const glyphs = [
  '0123456789',
  '０１２３４５６７８９',
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
  '⓪①②③④⑤⑥⑦⑧⑨',
];
const between = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '-',
  '·',
  '.',
  '/',
  '\u200B',
  '\u00AD',
  '**',
  '（',
  '<b>',
  '&#8203;',
);

/** A number in which every digit has a shape of its own, and whatever stands between two of them. */
const composed = mobile.chain((number) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...glyphs), { minLength: 11, maxLength: 11 }),
      fc.array(between, { minLength: 10, maxLength: 10 }),
    )
    .map(([shapes, gaps]) => ({
      number,
      text: [...number]
        .map((sign, at) => `${[...(shapes[at] ?? '')][Number(sign)] ?? sign}${gaps[at] ?? ''}`)
        .join(''),
    })),
);
const sentence = fc
  .array(fc.constantFrom(...'志愿者在江边清晨集合请带水壶和帽子，活动结束后一起回家。'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((signs) => signs.join(''));

describe('for any mobile number, disguised digit by digit, the gate', () => {
  it('finds it where it begins, whatever stands around it', () => {
    fc.assert(
      fc.property(composed, sentence, sentence, fc.nat(5), ({ text, number }, before, after, lines) => {
        const source = `${'一行\n'.repeat(lines)}${before}：${text}，${after}`;
        const hits = scan(source, contacts);
        expect(hits.map(({ kind }) => kind)).toEqual(['mobile']);
        expect(hits[0]?.start).toBe(source.indexOf(text));
        expect(hits[0]?.shown).toBe(`${number.slice(0, 3)}****${number.slice(-4)}`);
      }),
      runs(300),
    );
  });

  it('leaves nothing of it to be found once it is masked', () => {
    fc.assert(
      fc.property(composed, sentence, ({ text, number }, around) => {
        const shown = masked(`${around}：${text}，${around}`, contacts);
        expect(shown).not.toContain(number);
        expect(kindsIn(shown)).toEqual([]);
      }),
      runs(200),
    );
  });
});

describe('for any dates, times and figures among Chinese words, the gate', () => {
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 9_999_999 }).map((value) => `${value}人次`),
    fc.integer({ min: 0, max: 9_999_999 }).map((value) => `${value.toLocaleString('en-US')}元`),
    fc
      .date({ min: new Date('1980-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16).replace('T', ' ')),
    fc.integer({ min: 1990, max: 2030 }).map((year) => `国办发〔${year}〕${year % 97}号`),
    fc.double({ min: 0, max: 999, noNaN: true }).map((value) => `${value.toFixed(3)}公里`),
  );

  it('finds nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, figure), { minLength: 1, maxLength: 12 }), (parts) => {
        expect(kindsIn(parts.map(([words, number]) => `${words}${number}`).join('，'))).toEqual([]);
      }),
      runs(300),
    );
  });
});
