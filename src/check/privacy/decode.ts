import { type Mapped, rewrite } from './mapped.ts';

// Entities that may stand for a digit's neighbour, or for what joins an address.
const named: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwj: '\u200D',
  zwnj: '\u200C',
  shy: '\u00AD',
  commat: '@',
  period: '.',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  lowbar: '_',
  middot: '·',
  plus: '+',
  sol: '/',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  num: '#',
  colon: ':',
  comma: ',',
  Tab: '\t',
  NewLine: '\n',
};

const ENTITY = /&(?:#(?:[xX]([0-9a-fA-F]{1,6})|(\d{1,7}))|([A-Za-z]{2,7}));?/g;
const PERCENT = /(?:%[0-9a-fA-F]{2})+/g;
const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2}))/g;
// A letter after a backslash is white space to YAML, inside quotes.
const WHITE = /\\[tnrNLP_](?=[\d"'\\])/g;

// What is encoded may itself be encoded: `%2531`, `&amp;#49;`.
const DEPTH = 3;

/** Reads HTML entities, percent-encoding and the escapes of YAML and JSON, until none is left. */
export function decode(input: Mapped): Mapped {
  let text = input;
  for (let depth = 0; depth < DEPTH; depth++) {
    const before = text;
    if (text.text.includes('&'))
      text = rewrite(text, ENTITY, ([, hex, decimal, name]) => {
        if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : undefined;
        return character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
      });
    if (text.text.includes('%')) text = rewrite(text, PERCENT, ([encoded]) => utf8(encoded));
    if (text.text.includes('\\')) {
      text = rewrite(text, ESCAPE, ([, braced, four, eight, two]) =>
        character(Number.parseInt(braced ?? four ?? eight ?? two ?? '', 16)),
      );
      text = rewrite(text, WHITE, () => '  ');
    }
    if (text === before) return text;
  }
  return text;
}

const character = (code: number): string | undefined =>
  code > 0x1f && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
    ? String.fromCodePoint(code)
    : undefined;

function utf8(encoded: string): string | undefined {
  const text = Buffer.from(encoded.replaceAll('%', ''), 'hex').toString('utf8');
  return /[\uFFFD\p{Cc}]/u.test(text) ? undefined : text;
}
