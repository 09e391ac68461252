import { strFromU8, unzipSync } from 'fflate';
import { type Inside, type Part, unreadable, words } from './inside.ts';
import { readPicture } from './pictures/index.ts';
import { sheetParts } from './sheets.ts';

/** Parts of an Office file that hold words, with what an editor calls them. */
const SPOKEN: readonly [RegExp, string][] = [
  [/^word\/document\d*\.xml$/, '正文'],
  [/^word\/(?:header|footer)\d*\.xml$/, '页眉页脚'],
  [/^word\/(?:footnotes|endnotes)\.xml$/, '脚注'],
  [/comments?\d*\.xml$/i, '批注'],
  [/^ppt\/slides\/slide\d+\.xml$/, '幻灯片'],
  [/^ppt\/notesSlides\/.*\.xml$/, '备注'],
  [/^docProps\/.*\.xml$/, '文件属性'],
  [/\.rels$/, '链接'],
  [/^xl\/drawings\/.*\.xml$|^(?:word|xl|ppt)\/(?:charts|diagrams)\/.*\.xml$/, '图表'],
];
const PICTURE = /\/media\/.*\.(?:jpe?g|png|webp|gif)$/i;
const SHEET = /^xl\/(?:workbook|sharedStrings|worksheets\/sheet\d+)\.xml$/;
/** What a file may unfold to: a small one can hold gigabytes of nothing. */
const MOST_BYTES = 128_000_000;

/** The words of a DOCX, XLSX or PPTX file, and the metadata of the pictures in it. */
export async function readOffice(bytes: Buffer): Promise<Inside> {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!(SPOKEN.some(([pattern]) => pattern.test(name)) || SHEET.test(name) || PICTURE.test(name)))
          return false;
        total += originalSize;
        if (total > MOST_BYTES) throw new RangeError('too large');
        return true;
      },
    });
  } catch {
    return unreadable('文件打不开');
  }
  if (!Object.keys(files).some((name) => name.endsWith('.xml'))) return unreadable('文件打不开');
  const parts: Part[] = [];
  let located = false;
  let fault: string | undefined;
  const text = (name: string): string => (files[name] ? strFromU8(files[name]) : '');
  for (const [name, content] of Object.entries(files)) {
    if (PICTURE.test(name)) {
      const picture = await readPicture(Buffer.from(content));
      located ||= picture.located;
      if (picture.fault !== undefined) fault = `文件里的${picture.fault}`;
      parts.push(...picture.parts);
      continue;
    }
    const where = SPOKEN.find(([pattern]) => pattern.test(name))?.[1];
    if (where !== undefined)
      parts.push({ where, text: name.endsWith('.rels') ? text(name) : wordsOf(text(name)) });
  }
  parts.push(...sheetParts(Object.keys(files), text));
  return { ...words(parts), located, ...(fault === undefined ? {} : { fault }) };
}

/** What an XML part says, a line a paragraph; words that were struck out while changes were tracked, too. */
const wordsOf = (xml: string): string =>
  xml
    .replace(/<\/(?:w:p|a:p|w:tr|text|t|cp:\w+|dc:\w+|dcterms:\w+|vt:\w+)>/g, '\n')
    .replace(/<\/w:tc>/g, ' | ')
    .replace(/<(?:w:tab|w:br|a:br|w:cr)\b[^>]*>/g, ' ')
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<[^>]*>/g, '');
