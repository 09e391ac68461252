import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Inside, type Part, unreadable, words } from './inside.ts';
import { readPhotographsOf } from './pictures/index.ts';

const MOST_PAGES = 400;

/** The words of a PDF, page by page, with its links, notes and properties, and the metadata of its photographs. */
export async function readPdf(bytes: Buffer): Promise<Inside> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const assets = dirname(
    dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))),
  );
  const task = getDocument({
    // The reader takes the bytes for itself.
    data: new Uint8Array(bytes),
    cMapUrl: join(assets, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(assets, 'standard_fonts/'),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) return unreadable(`PDF 超过 ${MOST_PAGES} 页`);
    const { info, metadata } = await document.getMetadata();
    const parts: Part[] = [{ where: '文件属性', text: textsIn([info, metadata?.getRaw()]).join('\n') }];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      const notes = textsIn(await page.getAnnotations());
      parts.push({ where: `第${number}页`, text: [text, ...notes].join('\n') });
      page.cleanup();
    }
    const { parts: told, located } = readPhotographsOf(bytes);
    return { ...words([...parts, ...told]), located };
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return unreadable(locked ? 'PDF 设了密码' : 'PDF 打不开');
  } finally {
    await task.destroy();
  }
}

/** Every text in a value of unknown shape: addresses of links, words of notes, contents of forms. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 4 || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner, depth + 1));
}
