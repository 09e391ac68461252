/** Reads what a camera or a program wrote into a picture: EXIF, XMP, IPTC, comments, text chunks, notes of any kind. */
import type { Metadata } from 'sharp';
import { type Inside, unreadable } from '../inside.ts';
import { carriedInAvif } from './avif.ts';
import type { Carried } from './carried.ts';
import { carriedInGif } from './gif.ts';
import { carriedInJpeg, carriedInJpegsOf } from './jpeg.ts';
import { isPlace } from './place.ts';
import { carriedInPng } from './png.ts';
import { readings } from './readings.ts';
import { carriedInWebp } from './webp.ts';

const MOST_PIXELS = 100_000_000;

/** By the format that the bytes are in, whatever the file is called. */
const carriedIn: Partial<Record<Metadata['format'], (bytes: Buffer) => Carried>> = {
  jpeg: carriedInJpeg,
  png: carriedInPng,
  webp: carriedInWebp,
  gif: carriedInGif,
  heif: carriedInAvif,
};

export async function readPicture(bytes: Buffer): Promise<Inside> {
  const { default: sharp } = await import('sharp');
  try {
    const { format, exif, xmp } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
    const carried = carriedIn[format]?.(bytes);
    if (carried === undefined) return unreadable('图片的格式和扩展名不一样');
    // Only the decoder knows where they lie in an AVIF; elsewhere they are among the blocks.
    const lain = format === 'heif' ? [exif, xmp].filter((block) => block !== undefined) : [];
    return {
      ...toldBy([...carried.blocks, ...lain]),
      ...(isMore(bytes.subarray(carried.end)) ? { fault: '图片后面还带着别的数据' } : {}),
    };
  } catch {
    return unreadable('图片打不开');
  }
}

/** The metadata of the photographs in a file of another kind. */
export const readPhotographsOf = (bytes: Buffer): Inside => toldBy(carriedInJpegsOf(bytes));

const toldBy = (blocks: readonly Buffer[]): Inside => ({
  parts: blocks.flatMap(readings).map((text) => ({ where: '图片信息', text })),
  located: blocks.some(isPlace),
  described: blocks.length > 0,
});

/** Whether anything follows a picture, as the film of a moving photograph does; some programs fill up with nothing. */
const isMore = (rest: Buffer): boolean => rest.some((byte) => byte !== 0 && byte !== 0xff && byte > 0x20);
