import { constants, crc32, deflateSync } from 'node:zlib';
import type { Canvas } from './canvas.ts';

/** PNG's filter “Up”: each byte less the one above it, which leaves a flat drawing mostly zeros. */
const UP = 2;

/**
 * A canvas as a PNG of four bits a pixel. Packed by runs alone (Z_RLE): ten times faster than searching for
 * matches, as small for a flat drawing, and free of the hashing whose outcome depends on the processor.
 */
export function pngOf({ width, height, palette, pixels }: Canvas): Uint8Array {
  const bytes = Math.ceil(width / 2);
  const rows = new Uint8Array((1 + bytes) * height);
  let above = new Uint8Array(bytes);
  for (let y = 0; y < height; y += 1) {
    const row = new Uint8Array(bytes);
    const out = y * (1 + bytes);
    rows[out] = UP;
    for (let x = 0; x < bytes; x += 1) {
      const at = y * width + 2 * x;
      const packed = ((pixels[at] ?? 0) << 4) | (2 * x + 1 < width ? (pixels[at + 1] ?? 0) : 0);
      row[x] = packed;
      rows[out + 1 + x] = packed - (above[x] ?? 0);
    }
    above = row;
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 4);
  header.setUint8(9, 3);
  const parts = [
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

/** Length, name, data and the check sum of the last two. */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
