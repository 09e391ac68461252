import { describe, expect, it } from 'vitest';
import { CborReader } from '../../../src/find/search/cbor.ts';

const reader = (...bytes: number[]) => new CborReader(Uint8Array.from(bytes));

describe('the reader of Pagefind’s files', () => {
  it.each([
    [0, [0x00]],
    [23, [0x17]],
    [24, [0x18, 24]],
    [1000, [0x19, 0x03, 0xe8]],
    [1_000_000, [0x1a, 0x00, 0x0f, 0x42, 0x40]],
    [-1, [0x20]],
    [-25, [0x38, 0x18]],
  ])('reads the number %i', (value, bytes) => {
    expect(reader(...bytes).integer()).toBe(value);
  });

  it('reads text and arrays, and passes over what it is told to', () => {
    const file = reader(0x83, 0x82, 0x01, 0x81, 0x61, 0x61, 0x63, 0xe7, 0xa9, 0xba, 0x05);
    expect(file.array()).toBe(3);
    file.skip();
    expect(file.text()).toBe('空');
    expect(file.integer()).toBe(5);
  });

  it('refuses a file that breaks off or is none of Pagefind’s', () => {
    expect(() => reader(0x19, 0x03).integer()).toThrow('索引文件不完整');
    expect(() => reader(0x61, 0x61).array()).toThrow('索引文件读不通');
    expect(() => reader(0x9f).array()).toThrow('索引文件读不通');
  });
});
