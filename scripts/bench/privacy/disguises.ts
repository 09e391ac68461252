import type { Random } from '../../../src/sample/random.ts';
import type { Identifier } from './identifiers.ts';

/** Ways to write digits so that a machine may not see them. */
const scripts: Readonly<Record<string, string>> = {
  wide: '０１２３４５６７８９',
  spoken: '零一二三四五六七八九',
  radio: '洞幺二三四五六拐八勾',
  round: '〇一二三四五六七八九',
  formal: '零壹贰叁肆伍陆柒捌玖',
  circled: '⓪①②③④⑤⑥⑦⑧⑨',
  filled: '⓿❶❷❸❹❺❻❼❽❾',
  bold: '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
  arabic: '٠١٢٣٤٥٦٧٨٩',
  raised: '⁰¹²³⁴⁵⁶⁷⁸⁹',
};

/** Between groups of digits. */
const marks = [
  ' ',
  '-',
  '–',
  '—',
  '－',
  '.',
  '·',
  '/',
  '　',
  ' - ',
  '_',
  '\u00A0',
  '\u2009',
  ')',
  '(',
  '】',
  '\\-',
  '+',
];
/** Between any two characters: nobody sees them. */
const unseen = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u202A',
  '\u2066',
  '\u034F',
  '\u180E',
];
const markup = ['**', '<b></b>', '<!-- x -->', '<wbr>', '`', '&#8203;', '&zwnj;', '&shy;', '~~'];

/** An identifier as somebody might write it. `inYaml` leaves out what would end a YAML value. */
export function disguise(random: Random, { text, rule, breakable }: Identifier, inMarkdown: boolean): string {
  if (random.chance(0.12)) return text;
  if (!breakable) return told(random, text);
  if (rule === 'emails') return mail(random, text, inMarkdown);
  const pieces = cut(random, [...text], rule === 'plates');
  const script = random.chance(0.5) ? undefined : random.pick(Object.keys(scripts));
  const mixed = random.chance(0.2);
  const written = pieces.map((piece) =>
    [...piece].map((sign) => (mixed && random.chance(0.5) ? sign : inScript(sign, script))).join(''),
  );
  if (inMarkdown && random.chance(0.08)) return broken(random, written.join(''));
  const encoded = random.chance(0.08) ? written.map((piece) => entities(random, piece)) : written;
  const hidden = random.chance(0.35) ? unseen : marks;
  const between = random.pick(inMarkdown && random.chance(0.3) ? markup : hidden);
  return encoded.join(random.chance(0.15) ? '' : between);
}

/** Into groups as people make them, at random places, or one by one. */
function cut(random: Random, signs: readonly string[], byHead: boolean): string[] {
  if (byHead) return [signs.slice(0, 2).join(''), signs.slice(2).join('')];
  const way = random.between(0, 3);
  if (way === 0) return [...signs];
  if (way === 1) return [signs.slice(0, 3), signs.slice(3, 7), signs.slice(7)].map((part) => part.join(''));
  const cuts = new Set(Array.from({ length: way }, () => random.between(1, signs.length - 1)));
  const pieces = [''];
  for (const [at, sign] of signs.entries()) {
    if (cuts.has(at)) pieces.push('');
    pieces[pieces.length - 1] += sign;
  }
  return pieces;
}

function inScript(sign: string, script: string | undefined): string {
  if (script === undefined || !/\d/.test(sign)) return sign;
  return [...(scripts[script] ?? '')][Number(sign)] ?? sign;
}

/** One line break somewhere inside. */
function broken(random: Random, text: string): string {
  const signs = [...text];
  const at = random.between(2, signs.length - 2);
  return `${signs.slice(0, at).join('')}\n${signs.slice(at).join('')}`;
}

const entities = (random: Random, text: string): string =>
  [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return /\d/.test(sign) && random.chance(0.5)
        ? random.pick([`&#${code};`, `&#x${code.toString(16)};`])
        : sign;
    })
    .join('');

function mail(random: Random, text: string, inMarkdown: boolean): string {
  const [name = '', host = ''] = text.split('@');
  const at = random.pick([
    '@',
    '＠',
    '(at)',
    '[at]',
    ' (at) ',
    '艾特',
    ' @ ',
    '（at）',
    '&#64;',
    '%40',
    '﹫',
    '{at}',
    '(AT)',
    '【at】',
    '【@】',
  ]);
  const dotted = random.chance(0.3)
    ? host.replaceAll('.', random.pick(['(dot)', '[.]', ' . ', '．', '点', '[dot]']))
    : host;
  const written = `${name}${at}${dotted}`;
  if (inMarkdown && random.chance(0.15)) return `**${name}**${at}${dotted}`;
  return random.chance(0.15) ? [...written].join(random.pick(unseen)) : written;
}

/** Words are harder to break: their digits change shape, and something unseen or a space slips in. */
function told(random: Random, text: string): string {
  if (random.chance(0.4)) return [...text].map((sign) => inScript(sign, 'wide')).join('');
  if (random.chance(0.5)) {
    const signs = [...text];
    const at = random.between(1, signs.length - 1);
    return `${signs.slice(0, at).join('')}${random.pick(unseen)}${signs.slice(at).join('')}`;
  }
  return text.replace(/(?<=[组栋幢楼元])/g, random.pick([' ', '-', '']));
}
