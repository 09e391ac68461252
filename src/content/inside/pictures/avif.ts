import type { Carried } from './carried.ts';

/** Boxes that hold the picture and its index, in which the decoder finds EXIF and XMP. */
const DRAWING = new Set(['ftyp', 'meta', 'mdat', 'moov', 'mini']);

/** Every box beside the picture's. */
export function carriedInAvif(bytes: Buffer): Carried {
  const blocks: Buffer[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const length = size === 0 ? bytes.length - at : size === 1 ? longSize(bytes, at + 8) : size;
    // What is no box ends the picture.
    if (length < 8 || at + length > bytes.length) break;
    if (!DRAWING.has(type)) blocks.push(bytes.subarray(at + 8, at + length));
    at += length;
  }
  return { blocks, end: at };
}

const longSize = (bytes: Buffer, at: number): number =>
  at + 8 <= bytes.length ? Number(bytes.readBigUInt64BE(at)) : 0;
