import type { Carried } from './carried.ts';

const DRAWING = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** Every chunk that is not the picture's, whether or not the head of the file speaks of it. */
export function carriedInWebp(bytes: Buffer): Carried {
  const blocks: Buffer[] = [];
  const end = Math.min(8 + bytes.readUInt32LE(4), bytes.length);
  let at = 12;
  while (at + 8 <= end) {
    const length = bytes.readUInt32LE(at + 4);
    if (!DRAWING.has(bytes.toString('latin1', at, at + 4)))
      blocks.push(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return { blocks, end };
}
