import { boxesIn, readFrom } from '../boxes.ts';
import type { Carried } from './carried.ts';

/** Boxes that hold the picture and its index, in which the decoder finds EXIF and XMP. */
const DRAWING = new Set(['ftyp', 'meta', 'mdat', 'moov', 'mini']);

/** Every box beside the picture's, which has one of each type. */
export function carriedInAvif(bytes: Buffer): Carried {
  const boxes = [...boxesIn(readFrom(bytes), 0, bytes.length)];
  const blocks = boxes
    .filter(({ type }, at) => !DRAWING.has(type) || boxes.slice(0, at).some((before) => before.type === type))
    .map(({ from, end }) => bytes.subarray(from, end));
  return { blocks, end: boxes.at(-1)?.end ?? 0 };
}
