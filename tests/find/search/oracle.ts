import type { SearchRecord } from '../../../src/find/search/index.ts';

/**
 * The rule of the search, as plainly as it can be said: a page is found exactly when each word is a
 * substring of one of its fields, ignoring case, full and half width, and white space that does not part
 * two words of a script with spaces.
 */
export function holds(record: SearchRecord, query: string): boolean {
  const { title, summary = '', labels, body } = record;
  const fields = [title, summary, ...labels.map(({ text }) => text), body].flatMap((text) =>
    text.split('\n'),
  );
  return query
    .split(/\s+/)
    .map(canonical)
    .filter((word) => word !== '')
    .every((word) => fields.some((field) => canonical(field).includes(word)));
}

const canonical = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<![a-z0-9é])\s+|\s+(?![a-z0-9é])/g, '');
