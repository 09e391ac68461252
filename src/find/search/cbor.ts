const decoder = new TextDecoder();

/** Reads the part of CBOR (RFC 8949) that Pagefind writes: whole numbers, text and arrays of known length. */
export class CborReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The head of an array: how many items follow. */
  array(): number {
    return this.head(4);
  }

  integer(): number {
    return this.major() === 1 ? -1 - this.head(1) : this.head(0);
  }

  text(): string {
    const length = this.head(3);
    this.at += length;
    return decoder.decode(this.bytes.subarray(this.at - length, this.at));
  }

  /** Passes over the next item, whatever it is. */
  skip(): void {
    for (let items = 1; items > 0; items--) {
      const major = this.major();
      const value = this.head(major);
      if (major === 3) this.at += value;
      else if (major === 4) items += value;
    }
  }

  private major(): number {
    return this.byte(this.at) >> 5;
  }

  private head(major: number): number {
    const first = this.byte(this.at);
    if (first >> 5 !== major) throw new Error(`索引文件读不通：第 ${this.at} 字节`);
    this.at += 1;
    const short = first & 31;
    if (short < 24) return short;
    if (short > 26) throw new Error(`索引文件读不通：第 ${this.at} 字节`);
    let value = 0;
    for (let left = 1 << (short - 24); left > 0; left--) value = value * 256 + this.byte(this.at++);
    return value;
  }

  private byte(at: number): number {
    const byte = this.bytes[at];
    if (byte === undefined) throw new Error('索引文件不完整');
    return byte;
  }
}
