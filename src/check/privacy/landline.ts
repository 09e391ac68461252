import type { Contacts, Sighting } from './hit.ts';

const LANDLINE = /(?<![\d.,-])[(（]?(0(?:10|2\d|[3-9]\d{2}))[)）]?[\s-]{0,3}([2-8]\d{6,7})(?!\d|[.,-]\d{3})/g;

/** Fixed lines with an area code that no public phone field and no setting names. */
export function* landlinesIn(text: string, { phones }: Contacts): Generator<Sighting> {
  for (const { 0: found, 1: area = '', 2: number = '', index } of text.matchAll(LANDLINE)) {
    if (phones.has(area + number) || phones.has(number)) continue;
    const shown = `${area}-***${number.slice(-2)}`;
    yield { kind: 'landline', start: index, end: index + found.length, shown };
  }
}
