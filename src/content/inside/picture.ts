import type { Metadata } from 'sharp';
import { hasPosition } from './exif.ts';
import { type Inside, type Part, unreadable } from './inside.ts';

const MOST_PIXELS = 100_000_000;

/** What a camera or a program wrote into a picture: EXIF, XMP, IPTC, comments and text chunks. */
export async function readPicture(bytes: Buffer): Promise<Inside> {
  const { default: sharp } = await import('sharp');
  let found: Metadata;
  try {
    found = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
  } catch {
    return unreadable('图片打不开');
  }
  const { exif, xmp, iptc, comments = [] } = found;
  const blocks = [exif, xmp, iptc, ...jpegComments(bytes)].filter((block) => block !== undefined);
  const parts: Part[] = [
    ...blocks.flatMap(readings),
    ...comments.map(({ keyword, text }) => `${keyword} ${text}`),
  ].map((text) => ({ where: '图片信息', text }));
  return {
    parts,
    located: (exif !== undefined && hasPosition(exif)) || /GPS(?:Latitude|Longitude)/.test(String(xmp ?? '')),
    described: blocks.length > 0 || comments.length > 0,
  };
}

/** A block as the encodings that cameras write would have it; what is no text is a line end. */
function readings(block: Buffer): string[] {
  const wide = block.toString('utf16le');
  const swapped = block.length % 2 === 0 ? Buffer.from(block).swap16().toString('utf16le') : '';
  const printable = (text: string) => text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, '\n');
  return [block.toString('utf8'), wide, swapped].map(printable).filter((text) => /[\w@]{6}/.test(text));
}

/** Comments of a JPEG file, which sharp passes over. */
function jpegComments(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff_d8) return found;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1];
    // After the start of a scan only pixels follow.
    if (marker === 0xda) break;
    const length = bytes.readUInt16BE(at + 2);
    if (marker === 0xfe) found.push(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  return found;
}
