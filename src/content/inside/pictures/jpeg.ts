import type { Carried } from './carried.ts';

const START = Buffer.from([0xff, 0xd8, 0xff]);
const END = 0xd9;
const COMMENT = 0xfe;
const SCAN = 0xda;
/** Segments that only say how to draw, by their markers: JFIF, colour profiles, Adobe's transform. */
const DRAWING = new Map([
  [0xe0, /^JF(?:IF|XX)\0/],
  [0xe2, /^ICC_PROFILE\0/],
  [0xee, /^Adobe\0/],
]);

const isApplication = (marker: number) => marker >= 0xe0 && marker <= 0xef;
/** Whether a photograph's head may begin with a segment: packed data of other kinds holds every three bytes. */
const isFirst = (marker = 0) =>
  isApplication(marker) || [0xc0, 0xc1, 0xc2, 0xc4, 0xdb, COMMENT].includes(marker);
const isDrawing = (marker: number, block: Buffer) =>
  DRAWING.get(marker)?.test(block.toString('latin1', 0, 12)) ?? false;
/** Stuffed bytes and restarts among the pixels, which have no length. */
const isBare = (marker: number) => marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Every comment and every segment that is an application's own, also those between and behind the scans. What is
 * not certain to be a JPEG file carries nothing when its head is not segment after segment.
 */
export function carriedInJpeg(bytes: Buffer, isCertain = true): Carried {
  const blocks: Buffer[] = [];
  let isScanned = false;
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (!isCertain && !isScanned && bytes[at] !== 0xff) return { blocks: [], end: START.length };
    if (bytes[at] !== 0xff || marker === 0xff) at = nextMark(bytes, at + 1);
    else if (marker === END) return { blocks, end: at + 2 };
    else if (isBare(marker)) at += 2;
    else {
      const length = at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0;
      const block = bytes.subarray(at + 4, at + 2 + length);
      if (marker === COMMENT || (isApplication(marker) && !isDrawing(marker, block))) blocks.push(block);
      isScanned ||= marker === SCAN;
      at += 2 + length;
    }
  }
  return { blocks, end: bytes.length };
}

/** What is carried by the JPEG files that lie in a file of another kind, as photographs do in a PDF. */
export function carriedInJpegsOf(bytes: Buffer): Buffer[] {
  const blocks: Buffer[] = [];
  for (let at = bytes.indexOf(START); at >= 0; ) {
    const carried = isFirst(bytes[at + START.length])
      ? carriedInJpeg(bytes.subarray(at), false)
      : { blocks: [], end: START.length };
    blocks.push(...carried.blocks);
    at = bytes.indexOf(START, at + carried.end);
  }
  return blocks;
}

const nextMark = (bytes: Buffer, from: number): number => {
  const found = bytes.indexOf(0xff, from);
  return found < 0 ? bytes.length : found;
};
