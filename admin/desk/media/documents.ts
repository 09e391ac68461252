import { readFrom } from '../../../src/content/inside/boxes.ts';
import { readFilm } from '../../../src/content/inside/film.ts';
import { Refusal } from '../refusal.ts';
import type { MediaExtension } from '../repository/index.ts';

type DocumentExtension = Exclude<MediaExtension, 'jpg' | 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg'>;

/** How a file of each type begins. */
const beginnings: Readonly<Record<DocumentExtension, (bytes: Buffer) => boolean>> = {
  pdf: (bytes) => bytes.subarray(0, 5).toString('latin1') === '%PDF-',
  docx: isZip,
  xlsx: isZip,
  pptx: isZip,
  vtt: (bytes) => /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(bytes.subarray(0, 12).toString('utf8')),
  mp4: (bytes) => bytes.subarray(4, 8).toString('latin1') === 'ftyp',
};

/** What a file of each type must not hold: programs. */
const forbidden: Readonly<Partial<Record<DocumentExtension, { pattern: RegExp; problem: string }>>> = {
  pdf: {
    pattern: /\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b/,
    problem: 'PDF 里带有脚本或嵌入的文件，请用“打印成 PDF”另存后再上传',
  },
  docx: macros(),
  xlsx: macros(),
  pptx: macros(),
};

export function checkDocument(extension: DocumentExtension, bytes: Buffer): void {
  if (!beginnings[extension](bytes)) throw new Refusal('invalid', `文件内容与扩展名 .${extension} 不符`);
  const rule = forbidden[extension];
  // Latin-1 gives every byte a character of its own, so the patterns see the bytes.
  if (rule?.pattern.test(bytes.toString('latin1'))) throw new Refusal('invalid', rule.problem);
  if (extension === 'mp4') checkFilm(bytes);
}

function checkFilm(bytes: Buffer): void {
  const { located, fault } = readFilm(readFrom(bytes), bytes.length);
  if (fault !== undefined) throw new Refusal('invalid', `${fault}，请重新导出后再上传`);
  if (located) throw new Refusal('invalid', '视频里记有拍摄地点，请在手机相册里去掉位置信息后再上传');
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}

function macros() {
  return {
    pattern: /vbaProject\.bin|\/embeddings\/|activeX/i,
    problem: '文件里带有宏或嵌入的程序，请另存为不带宏的格式后再上传',
  };
}
