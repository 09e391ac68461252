import { inflateSync } from 'node:zlib';
import type { Carried } from './carried.ts';

/** Chunks that only say how to draw; the time of a change tells of nobody. */
const DRAWING = new Set(
  `IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV mDCv cLLI cLLi bKGD hIST pHYs sPLT tIME
   acTL fcTL fdAT oFFs pCAL sCAL sTER vpAg caNv`.split(/\s+/),
);
/** What the packed texts of a picture may unfold to, taken together. */
const MOST_BYTES = 16_000_000;

/** Every chunk of words or notes, before the pixels or behind them. */
export function carriedInPng(bytes: Buffer): Carried {
  const blocks: Buffer[] = [];
  let room = MOST_BYTES;
  const inflated = (packed: Buffer): Buffer => {
    const text = inflateSync(packed, { maxOutputLength: room });
    room -= text.length;
    return text;
  };
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!DRAWING.has(type)) blocks.push(...unpacked(type, bytes.subarray(at + 8, at + 8 + length), inflated));
    at += 12 + length;
    if (type === 'IEND') break;
  }
  return { blocks, end: at };
}

function unpacked(type: string, data: Buffer, inflated: (packed: Buffer) => Buffer): Buffer[] {
  const after = (from: number) => data.indexOf(0, from) + 1;
  const keyword = data.subarray(0, after(0));
  if (type === 'tEXt') return [data, ...profile(keyword, data.subarray(keyword.length))];
  if (type === 'zTXt') {
    const text = inflated(data.subarray(keyword.length + 1));
    return [keyword, text, ...profile(keyword, text)];
  }
  const isPacked = type === 'iTXt' && data[keyword.length] === 1;
  return isPacked ? [keyword, inflated(data.subarray(after(after(keyword.length + 2))))] : [data];
}

/** The kind of a profile and its length; a limit to each, or white space without end is tried in every way. */
const HEAD = /^\s{0,9}\w{1,20}\s{1,12}\d{1,10}\s/;

/** Programs without a chunk of their own for it write EXIF, XMP and IPTC as lines of hexadecimal digits. */
function profile(keyword: Buffer, text: Buffer): Buffer[] {
  if (!keyword.toString('latin1').startsWith('Raw profile type')) return [];
  const digits = text
    .toString('latin1')
    .replace(HEAD, '')
    .replace(/[^\da-f]/gi, '');
  return [Buffer.from(digits, 'hex')];
}
