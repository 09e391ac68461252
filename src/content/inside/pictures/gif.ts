import type { Carried } from './carried.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const COMMENT = 0xfe;
const PLAIN_TEXT = 0x01;
const APPLICATION = 0xff;
/** Applications' blocks that only say how to draw: how often to repeat, in three bytes, and colour profiles. */
const DRAWING = /^(?:(?:NETSCAPE2\.0|ANIMEXTS1\.0)[\s\S]{3}$|ICCRGBG1012)/;

/** Every comment and every block of an application's own. */
export function carriedInGif(bytes: Buffer): Carried {
  const blocks: Buffer[] = [];
  let at = 13 + tableBytes(bytes[10]);
  while (at < bytes.length) {
    const kind = bytes[at];
    const label = bytes[at + 1];
    if (kind === EXTENSION) {
      const { parts, end } = chain(bytes, at + 2);
      const joined = Buffer.concat(parts);
      // XMP stands in a GIF without being cut into parts: there the bytes between count as well.
      if (label === APPLICATION && !DRAWING.test(joined.toString('latin1')))
        blocks.push(bytes.subarray(at + 2, end));
      if (label === COMMENT || label === PLAIN_TEXT) blocks.push(joined);
      at = end;
    } else if (kind === IMAGE) at = chain(bytes, at + 11 + tableBytes(bytes[at + 9])).end;
    else return { blocks, end: at + 1 };
  }
  return { blocks, end: bytes.length };
}

/** The bytes of a table of colours, as the flags of a head say. */
const tableBytes = (flags = 0): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

/** A chain of parts, each after its length, up to an empty one. */
function chain(bytes: Buffer, from: number): { parts: Buffer[]; end: number } {
  const parts: Buffer[] = [];
  let at = from;
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) {
    parts.push(bytes.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { parts, end: at + 1 };
}
