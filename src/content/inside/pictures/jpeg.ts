import type { Carried } from './carried.ts';

const END = 0xd9;
const COMMENT = 0xfe;
/** Segments that only say how to draw: JFIF, colour profiles, Adobe's transform. */
const DRAWING = /^(?:JFIF|JFXX|ICC_PROFILE|Adobe)/;

const isApplication = (marker: number) => marker >= 0xe0 && marker <= 0xef;
/** Stuffed bytes and restarts among the pixels, which have no length. */
const isBare = (marker: number) => marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Every comment and every segment that is an application's own, also those between and behind the scans. */
export function carriedInJpeg(bytes: Buffer): Carried {
  const blocks: Buffer[] = [];
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0xff) at = nextMark(bytes, at + 1);
    else if (marker === END) return { blocks, end: at + 2 };
    else if (isBare(marker)) at += 2;
    else {
      const length = at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0;
      const block = bytes.subarray(at + 4, at + 2 + length);
      if (marker === COMMENT || (isApplication(marker) && !DRAWING.test(block.toString('latin1', 0, 12))))
        blocks.push(block);
      at += 2 + length;
    }
  }
  return { blocks, end: bytes.length };
}

const START = Buffer.from([0xff, 0xd8, 0xff]);

/** What is carried by the JPEG files that lie in a file of another kind, as photographs do in a PDF. */
export function carriedInJpegsOf(bytes: Buffer): Buffer[] {
  const blocks: Buffer[] = [];
  for (let at = bytes.indexOf(START); at >= 0; ) {
    const carried = carriedInJpeg(bytes.subarray(at));
    blocks.push(...carried.blocks);
    at = bytes.indexOf(START, at + carried.end);
  }
  return blocks;
}

const nextMark = (bytes: Buffer, from: number): number => {
  const found = bytes.indexOf(0xff, from);
  return found < 0 ? bytes.length : found;
};
