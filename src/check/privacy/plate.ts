import type { Sighting } from './hit.ts';

const G = '[^\\p{L}\\p{N}。！？；\uE000]{0,8}';
const SIGN = '[0-9A-HJ-NP-Z]';
// Private cars, new-energy ones (a D or F first or last), and those of schools, police, trailers and the like.
const PLATE = new RegExp(
  `([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼])${G}([A-HJ-NP-Z])${G}(?:((?:${SIGN}${G}){5}${SIGN})|((?:${SIGN}${G}){4}[0-9A-HJ-NP-Z学警挂港澳领]))(?![0-9A-Za-z])`,
  'giu',
);
const NEW_ENERGY = /^(?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])$/;
const NATIONAL = /^(?:[A-Z0-9]{4}[学警挂港澳领]|(?=(?:.*\d){2})[A-Z0-9]{5})$/;
/** 创新, 高新 and 最新 end in a province's sign; GB and its like are standards. */
const WORD = /[创最更全高革翻重清崭刷]$/;
const STANDARD = /^(?:GB|JB|DB)/;
const NORM = /^\s?(?:[-—–]\s?\d{2}|标准|规范|国标|规定|文件)/;

/** Number plates of vehicles. */
export function* platesIn(text: string): Generator<Sighting> {
  for (const match of text.matchAll(PLATE)) {
    const [whole, province = '', city = '', eight, seven] = match;
    const number = (eight ?? seven ?? '').replace(/[^0-9A-Z学警挂港澳领]/gi, '').toUpperCase();
    if (!(eight === undefined ? NATIONAL : NEW_ENERGY).test(number)) continue;
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    const after = text.slice(match.index + whole.length);
    if (province === '新' && WORD.test(before)) continue;
    if (province === '新' && STANDARD.test(`${city.toUpperCase()}${number}`) && NORM.test(after)) continue;
    // 京B2-20050001 is a licence to run a telecom service.
    if (/^[-－—]?(?:19|20)\d{6}|^[-—]\d/.test(after)) continue;
    const shown = `${province}${city.toUpperCase()}·***${number.slice(-1)}`;
    yield { kind: 'plate', start: match.index, end: match.index + whole.length, shown };
  }
}
