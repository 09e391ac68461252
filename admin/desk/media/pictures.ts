import sharp, { type Sharp } from 'sharp';
import { readPicture } from '../../../src/content/inside/pictures/index.ts';
import { Refusal } from '../refusal.ts';
import type { MediaExtension } from '../repository/index.ts';

/** How a file of each type begins; nothing else reaches a decoder. */
const beginnings = {
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n/,
  webp: /^RIFF[\s\S]{4}WEBP/,
  avif: /^[\s\S]{4}ftypavi[fs]/,
  gif: /^GIF8[79]a/,
} as const;
type PictureExtension = keyof typeof beginnings;

// A picture of a few kilobytes can unfold to gigabytes.
const MOST_PIXELS = 50_000_000;
const WIDEST = 4096;
const QUALITY = 88;

export const isPicture = (extension: MediaExtension): extension is PictureExtension =>
  Object.hasOwn(beginnings, extension);

/**
 * Decodes a picture and encodes its pixels anew in the same format: turned as its EXIF says, no wider or
 * higher than any screen needs, in sRGB, without metadata.
 */
export async function redraw(extension: PictureExtension, bytes: Buffer): Promise<Buffer> {
  if (!beginnings[extension].test(bytes.subarray(0, 16).toString('latin1')))
    throw new Refusal('invalid', `文件内容与扩展名 .${extension} 不符，请用看图软件另存后再上传`);
  const animated = extension === 'gif' || extension === 'webp';
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated });
  const drawn = picture
    .rotate()
    .resize({ width: WIDEST, height: WIDEST, fit: 'inside', withoutEnlargement: true });
  return encode(drawn, extension).toBuffer().catch(unreadable);
}

function encode(picture: Sharp, extension: PictureExtension): Sharp {
  switch (extension) {
    case 'jpg':
    case 'jpeg':
      return picture.jpeg({ quality: QUALITY, mozjpeg: true });
    case 'png':
      return picture.png({ compressionLevel: 9 });
    case 'webp':
      return picture.webp({ quality: QUALITY });
    case 'avif':
      return picture.avif({ quality: 60, effort: 2 });
    case 'gif':
      return picture.gif();
  }
}

/** Whether a picture holds pixels and nothing that a camera or a program wrote about them or put behind them. */
export async function isBare(bytes: Buffer): Promise<boolean> {
  const { described, fault } = await readPicture(bytes);
  return !described && fault === undefined;
}

function unreadable(): never {
  throw new Refusal('invalid', '图片打不开，可能已经损坏或尺寸太大，请用看图软件另存后再上传');
}
