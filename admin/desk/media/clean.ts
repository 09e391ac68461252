import { Refusal } from '../refusal.ts';
import { type MediaExtension, mediaLimits } from '../repository/index.ts';
import { checkDocument } from './documents.ts';
import { isBare, isPicture, redraw } from './pictures.ts';
import { checkDrawing } from './svg.ts';

/**
 * An uploaded file as it may be stored: pictures decoded and encoded anew, so that neither EXIF, nor a
 * place, nor anything hidden behind the pixels is left; drawings and documents only when they hold nothing
 * that runs. Throws a Refusal in Chinese.
 */
export async function cleanMedia(extension: MediaExtension, bytes: Buffer): Promise<Buffer> {
  if (bytes.length === 0) throw new Refusal('invalid', '文件是空的');
  if (bytes.length > mediaLimits[extension]) {
    const most = Math.round(mediaLimits[extension] / 1_000_000) || 0.5;
    throw new Refusal('tooLarge', `.${extension} 文件不能超过 ${most} MB`);
  }
  if (isPicture(extension)) return redraw(extension, bytes);
  if (extension === 'svg') checkDrawing(bytes);
  else checkDocument(extension, bytes);
  return bytes;
}

/**
 * A file that an operator brings in with a whole content folder: as `cleanMedia`, but a picture without
 * metadata stays byte for byte, so that content can go out and come back unchanged.
 */
export async function cleanImport(extension: MediaExtension, bytes: Buffer): Promise<Buffer> {
  const untouched = isPicture(extension) && bytes.length <= mediaLimits[extension] && (await isBare(bytes));
  return untouched ? bytes : cleanMedia(extension, bytes);
}
