import type { Contacts, Sighting } from './hit.ts';

const LANDLINE = /(?<![\d.,-])[(（]?(0(?:10|2\d|[3-9]\d{2}))[)）]?[\s-]{0,3}([2-8]\d{6,7})(?!\d|[.,-]\d{3})/g;

/** What else is written in twelve digits. */
const CODE = /(?:代码|编[号码]|单号|票号)[：: ]{0,2}$/;

/** Fixed lines with an area code that no public phone field and no setting names. */
export function* landlinesIn(text: string, { phones }: Contacts): Generator<Sighting> {
  for (const { 0: found, 1: area = '', 2: number = '', index } of text.matchAll(LANDLINE)) {
    if (!/[\s)）-]/.test(found) && CODE.test(text.slice(Math.max(0, index - 8), index))) continue;
    if (phones.has(area + number) || phones.has(number)) continue;
    const shown = `${area}-***${number.slice(-2)}`;
    yield { kind: 'landline', start: index, end: index + found.length, shown };
  }
}
