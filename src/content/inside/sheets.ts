import type { Part } from './inside.ts';

const NAMED = /<sheet\b[^>]*\bname="([^"]*)"/g;
const ITEM = /<si\b[^>]*>([\s\S]*?)<\/si>/g;
const ROW = /<row\b([^>]*)>([\s\S]*?)<\/row>/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** The rows of a workbook's sheets, a part a row, its cells as an editor sees them. */
export function* sheetParts(names: readonly string[], text: (name: string) => string): Generator<Part> {
  const titles = [...text('xl/workbook.xml').matchAll(NAMED)].map(([, title = '']) => title);
  const shared = [...text('xl/sharedStrings.xml').matchAll(ITEM)].map(([, item = '']) => plain(item));
  for (const title of titles) yield { where: '工作表名称', text: title };
  for (const name of names) {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    if (number === undefined) continue;
    const xml = text(name);
    for (const [, about = '', cells = ''] of xml.matchAll(ROW)) {
      const values = [...cells.matchAll(CELL)].map(([, style = '', content = '']) =>
        shownIn(style, content, shared),
      );
      const row = /\br="(\d+)"/.exec(about)?.[1] ?? '';
      yield { where: `工作表“${titles[Number(number) - 1] ?? number}”第${row}行`, text: values.join(' | ') };
    }
    // Links, headers, footers and lists of choices stand outside of the rows.
    yield { where: '工作表', text: xml.replace(ROW, '').replace(/<[^>]*>/g, (tag) => attributesOf(tag)) };
  }
}

function shownIn(about: string, content: string, shared: readonly string[]): string {
  const type = /\bt="(\w+)"/.exec(about)?.[1];
  const value = /<v\b[^>]*>([\s\S]*?)<\/v>/.exec(content)?.[1] ?? '';
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'inlineStr') return plain(content);
  // A long number may be stored as 1.3E10.
  return type === undefined && /e/i.test(value) ? String(Number(value)) : value;
}

const plain = (xml: string): string => xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').replace(/<[^>]*>/g, '');

const attributesOf = (tag: string): string =>
  [...tag.matchAll(/\b(?:display|tooltip|location|prompt|error|promptTitle)="([^"]*)"/g)]
    .map(([, value]) => `${value}\n`)
    .join('');
