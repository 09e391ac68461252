import { type Mapped, rewrite } from './mapped.ts';

// Everything but ASCII, Chinese characters, and the marks of Chinese writing, which mean what they are.
const UNUSUAL =
  /[^\t\n -~\u3001-\u3006\u3008-\u301F\u4E00-\u9FFF\u2010-\u2015\u2018-\u201D\u2026\u00B7\u2022，：；（）！？]/gu;
// Seen by nobody, or drawn onto the character before: joiners, directions, selectors, keycaps, strokes, fillers.
const UNSEEN = /[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0]/u;
const CONTROL = /(?![\r\n\t])\p{Cc}/u;

// Digits that Unicode does not fold by itself: in circles, and the merchants' strokes.
const strange = new Map<string, string>(
  ['⓪①②③④⑤⑥⑦⑧⑨', '⓿❶❷❸❹❺❻❼❽❾', '🄋➀➁➂➃➄➅➆➇➈', '🄌➊➋➌➍➎➏➐➑➒', '０⓵⓶⓷⓸⓹⓺⓻⓼⓽', '〇〡〢〣〤〥〦〧〨〩']
    .flatMap((row) => [...row].map((sign, value) => [sign, String(value)] as const))
    .filter(([sign]) => sign !== '〇'),
);

// Radicals, which browsers write into PDFs for the characters that look like them. Unicode folds those of Kangxi
// by itself, but none of the supplement.
const radicals = new Map<string, string>(
  '⺁厂 ⺇几 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺒巳 ⺓幺 ⺜日 ⺝月 ⺠民 ⺧牛 ⺪疋 ⺬示 ⺮竹 ⺶羊 ⺷羊 ⺸羊 ⺻聿 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻇角 ⻉贝 ⻊足 ⻋车 ⻑长 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map(([radical = '', character = '']) => [radical, character]),
);

/**
 * Writes every character in its plainest form: digits of any script and shape as 0–9, letters of full
 * width or mathematical style as ASCII, every space as a space; what nobody sees is left out.
 */
export const plainCharacters = (input: Mapped): Mapped => rewrite(input, UNUSUAL, ([sign]) => plain(sign));

function plain(sign: string): string {
  const known = plains.get(sign);
  if (known !== undefined) return known;
  const found = find(sign);
  plains.set(sign, found);
  return found;
}

const plains = new Map<string, string>();

function find(sign: string): string {
  if (sign === '\r') return ' ';
  if (UNSEEN.test(sign) || CONTROL.test(sign)) return '';
  const radical = radicals.get(sign);
  if (radical !== undefined) return radical;
  const digit = strange.get(sign) ?? digitOf(sign);
  if (digit !== undefined) return digit;
  // A Braille blank and its like are drawn as nothing.
  if (/[\s\u2800\u00A0]/u.test(sign)) return sign === '\u2028' || sign === '\u2029' ? '\n' : ' ';
  const folded = sign.normalize('NFKC');
  // A ligature such as ㎏ says nothing here; a number in brackets does.
  return folded.length <= 4 ? folded : sign;
}

/** The value of a decimal digit of any script: each has its ten digits in a row, zero first. */
function digitOf(sign: string): string | undefined {
  if (!/\p{Nd}/u.test(sign)) return undefined;
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x1d_7c_e && code <= 0x1d_7f_f) return String((code - 0x1d_7c_e) % 10);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
