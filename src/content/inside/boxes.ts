/** Some bytes of a file, wherever it lies; fewer where it ends. */
export type Read = (at: number, length: number) => Buffer;

/** A box of an ISO base media file (AVIF, MP4): its type, and where its content begins and ends. */
interface Box {
  type: string;
  from: number;
  end: number;
}

export const readFrom =
  (bytes: Buffer): Read =>
  (at, length) =>
    bytes.subarray(at, at + length);

/** The boxes that stand one after another in a part of a file, up to what is no box. */
export function* boxesIn(read: Read, from: number, end: number): Generator<Box> {
  for (let at = from; at + 8 <= end; ) {
    const head = read(at, 16);
    if (head.length < 8) return;
    const size = head.readUInt32BE(0);
    const isLong = size === 1 && head.length === 16;
    const headBytes = isLong ? 16 : 8;
    const length = size === 0 ? end - at : isLong ? Number(head.readBigUInt64BE(8)) : size;
    if (length < headBytes || at + length > end) return;
    yield { type: head.toString('latin1', 4, 8), from: at + headBytes, end: at + length };
    at += length;
  }
}
