import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

const drawn = sharp({ create: { width: 8, height: 8, channels: 3, background: '#b5301c' } });
const [jpeg, png, webp, gif, avif] = (await Promise.all(
  (['jpeg', 'png', 'webp', 'gif', 'avif'] as const).map((format) =>
    drawn.clone().toFormat(format).toBuffer(),
  ),
)) as [Buffer, Buffer, Buffer, Buffer, Buffer];

/** A picture of nothing but pixels, in each format. */
export const bare = { jpeg, png, webp, gif, avif };

const bytes = (text: string) => Buffer.from(text, 'latin1');
const number = (value: number, size: 2 | 4, little = false) => {
  const buffer = Buffer.alloc(size);
  if (little) buffer.writeUIntLE(value, 0, size);
  else buffer.writeUIntBE(value, 0, size);
  return buffer;
};
/** A file with a piece put into it. */
export const insert = (file: Buffer, at: number, piece: Buffer) =>
  Buffer.concat([file.subarray(0, at), piece, file.subarray(at)]);

/** A segment of a JPEG, to stand behind its first two bytes. */
export const segment = (marker: number, data: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker]), number(data.length + 2, 2), data]);
/** A chunk of a PNG, to stand before its last twelve bytes. */
export const chunk = (type: string, data: Buffer) => {
  const named = Buffer.concat([bytes(type), data]);
  return Buffer.concat([number(data.length, 4), named, number(crc32(named), 4)]);
};
/** EXIF with one text in its first directory: tag 0x9c9c is Windows' comment, 0x010e the description. */
const exif = (tag: number, type: number, text: Buffer) =>
  Buffer.concat([
    bytes('II*\0\x08\0\0\0\x01\0'),
    ...[number(tag, 2, true), number(type, 2, true), number(text.length, 4, true), number(26, 4, true)],
    number(0, 4),
    text,
  ]);
const inExif = (tag: number, type: number, text: Buffer) =>
  segment(0xe1, Buffer.concat([bytes('Exif\0\0'), exif(tag, type, text)]));

/** Pictures that say a text somewhere beside their pixels, named by where. */
export const picturesWith = (text: string): [string, Buffer][] => {
  const utf8 = Buffer.from(text);
  const note = exif(0x010e, 2, Buffer.concat([utf8, Buffer.alloc(1)]));
  const first = (piece: Buffer) => insert(jpeg, 2, piece);
  const last = (piece: Buffer) => insert(png, png.length - 12, piece);
  const riff = Buffer.concat([
    bytes('XMP '),
    number(utf8.length, 4, true),
    utf8,
    Buffer.alloc(utf8.length % 2),
  ]);
  return [
    ['Windows’ comment in wide letters, in a JPEG', first(inExif(0x9c9c, 1, Buffer.from(text, 'utf16le')))],
    [
      'a second block of EXIF',
      first(
        Buffer.concat([
          inExif(0x010e, 2, bytes('a bridge\0')),
          segment(0xe1, Buffer.concat([bytes('Exif\0\0'), note])),
        ]),
      ),
    ],
    [
      'XMP that goes on in a second block',
      first(segment(0xe1, Buffer.concat([bytes('http://ns.adobe.com/xmp/extension/\0'), utf8]))),
    ],
    [
      'IPTC',
      first(
        segment(
          0xed,
          Buffer.concat([
            bytes('Photoshop 3.0\x008BIM\x04\x04\0\0\0\x30\x1c\x02\x78'),
            number(utf8.length, 2),
            utf8,
          ]),
        ),
      ),
    ],
    ['a segment of some program’s own', first(segment(0xec, Buffer.concat([bytes('Ducky'), utf8])))],
    [
      'captions in a segment of an old Photoshop',
      first(segment(0xed, Buffer.concat([bytes('Adobe_Photoshop2.5:8BIM'), utf8]))),
    ],
    [
      'a segment that begins as if it were a colour profile',
      first(segment(0xec, Buffer.concat([bytes('ICC_PROFILE\0'), utf8]))),
    ],
    ['a comment behind the pixels of a JPEG', insert(jpeg, jpeg.length - 2, segment(0xfe, utf8))],
    [
      'a text behind the pixels of a PNG',
      last(chunk('iTXt', Buffer.concat([bytes('Comment\0\0\0\0\0'), utf8]))),
    ],
    [
      'a packed text of a PNG',
      last(chunk('iTXt', Buffer.concat([bytes('Comment\0\x01\0\0\0'), deflateSync(utf8)]))),
    ],
    [
      'a profile in hexadecimal digits',
      last(
        chunk(
          'zTXt',
          Buffer.concat([
            bytes('Raw profile type exif\0\0'),
            deflateSync(`\nexif\n${note.length}\n${note.toString('hex')}\n`),
          ]),
        ),
      ),
    ],
    [
      'XMP of which the head of a WebP says nothing',
      Buffer.concat([bytes('RIFF'), number(webp.length - 8 + riff.length, 4, true), webp.subarray(8), riff]),
    ],
    [
      'a comment of a GIF',
      insert(
        gif,
        gif.length - 1,
        Buffer.concat([Buffer.from([0x21, 0xfe, utf8.length]), utf8, Buffer.alloc(1)]),
      ),
    ],
    [
      'a text behind how often a GIF repeats',
      insert(
        gif,
        gif.length - 1,
        Buffer.concat([
          bytes('!\xff\x0bNETSCAPE2.0\x03\x01\0\0'),
          Buffer.from([utf8.length]),
          utf8,
          Buffer.alloc(1),
        ]),
      ),
    ],
    [
      'a second box of pixels of an AVIF',
      Buffer.concat([avif, number(utf8.length + 8, 4), bytes('mdat'), utf8]),
    ],
    ['a free box of an AVIF', Buffer.concat([avif, number(utf8.length + 8, 4), bytes('free'), utf8])],
  ];
};
