import type { Read } from './boxes.ts';

/** What is written about a film or a recording stands before its pictures and sound, and seldom is longer. */
const MOST_BYTES = 1_000_000;
const MATROSKA = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);
const CLUSTER = Buffer.from([0x1f, 0x43, 0xb6, 0x75]);
const OLD_TAG_BYTES = 128;

/** What programs wrote at the beginning of a WebM file, and at the beginning and the end of an MP3 file. */
export function tagsIn(read: Read, size: number): Buffer[] {
  const head = read(0, Math.min(size, MOST_BYTES));
  const old = read(Math.max(0, size - OLD_TAG_BYTES), Math.min(size, OLD_TAG_BYTES));
  return [...headTags(head), ...(begins(old, 'TAG') ? [old] : [])];
}

function headTags(head: Buffer): Buffer[] {
  if (head.subarray(0, 4).equals(MATROSKA)) {
    const pictures = head.indexOf(CLUSTER);
    return [pictures < 0 ? head : head.subarray(0, pictures)];
  }
  if (!begins(head, 'ID3') || head.length < 10) return [];
  // Seven bits of each byte count.
  const length = head.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
  // A text in wide letters begins with a mark, at an even place or an odd one.
  const pieces = head.toString('latin1', 10, 10 + length).split(/\xff\xfe|\xfe\xff/);
  return pieces.map((piece) => Buffer.from(piece, 'latin1'));
}

const begins = (bytes: Buffer, by: string): boolean => bytes.toString('latin1', 0, by.length) === by;
