import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readInside } from '../../../src/content/inside/index.ts';
import { bare, chunk, insert, picturesWith } from '../pictures-with.ts';
import { textIn } from './text-in.ts';

describe('what a picture tells beside what it shows', () => {
  const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#b5301c' } });
  const placed = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 31/1 0/1' } };

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is the place, in a %s with EXIF', async (format) => {
    const bytes = await picture().withExif(placed).toFormat(format).toBuffer();
    expect(await readInside(`x.${format}`, bytes)).toMatchObject({ located: true, described: true });
  });

  it('is the words of EXIF, XMP and comments', async () => {
    const exif = await picture()
      .withExif({ IFD0: { ImageDescription: 'call 13800138000' } })
      .jpeg()
      .toBuffer();
    expect(await textIn('x.jpg', exif)).toContain('13800138000');
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="30,31N">zhou@qq.com</a></x:xmpmeta>';
    const described = await readInside('x.jpg', await picture().withXmp(xmp).jpeg().toBuffer());
    expect(described.located).toBe(true);
    expect(JSON.stringify(described.parts)).toContain('zhou@qq.com');
    const plain = await picture().jpeg().toBuffer();
    const comment = Buffer.from('\xff\xfe\x00\x1113800138000 ok', 'latin1');
    const commented = Buffer.concat([plain.subarray(0, 2), comment, plain.subarray(2)]);
    expect(await textIn('x.jpg', commented)).toContain('13800138000');
  });

  const words = '张伟患尿毒症，电话13800138000';
  it.each(picturesWith(words))('is %s', async (_, bytes) => {
    expect(await readInside('x.png', bytes)).toHaveProperty('described', true);
    expect(await textIn('x.png', bytes)).toContain(words);
  });

  it('is Chinese as older programs write it', async () => {
    const text = Buffer.from('\xd5\xc5\xce\xb0\xbb\xbc\xc4\xf2\xb6\xbe\xd6\xa2', 'latin1');
    const comment = Buffer.concat([Buffer.from('\xff\xfe\0\x0e', 'latin1'), text]);
    const bytes = Buffer.concat([bare.jpeg.subarray(0, 2), comment, bare.jpeg.subarray(2)]);
    expect(await textIn('x.jpg', bytes)).toContain('张伟患尿毒症');
  });

  it.each(Object.entries(bare))('is nothing where there are only pixels: %s', async (format, bytes) => {
    expect(await readInside(`x.${format}`, bytes)).toEqual({ parts: [], located: false, described: false });
  });

  it.each(Object.entries(bare))(
    'cannot be told when something follows the picture: %s',
    async (format, bytes) => {
      const followed = (by: string) => readInside(`x.${format}`, Buffer.concat([bytes, Buffer.from(by)]));
      expect((await followed('\0\0\0\x18ftypmp42')).fault).toBe('图片后面还带着别的数据');
      expect((await followed('\0\0\n')).fault).toBeUndefined();
    },
  );

  it('cannot be told when its texts unfold to more than can be read, one by one or together', async () => {
    const text = chunk(
      'zTXt',
      Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(9_000_000))]),
    );
    const withTexts = (...texts: Buffer[]) =>
      readInside('x.png', insert(bare.png, bare.png.length - 12, Buffer.concat(texts)));
    expect((await withTexts(text)).fault).toBeUndefined();
    expect((await withTexts(text, text)).fault).toBe('图片打不开');
  });

  it('is read to its end, whatever is written where a profile should be', async () => {
    const profile = Buffer.from(`Raw profile type exif\0${' '.repeat(300_000)}x 1${' '.repeat(300_000)}?`);
    const inside = await readInside('x.png', insert(bare.png, bare.png.length - 12, chunk('tEXt', profile)));
    expect(inside).toMatchObject({ described: true, located: false });
  });

  it('is the words of a drawing, on their lines, and none of its shapes', async () => {
    const text = await textIn(
      'x.svg',
      Buffer.from('<svg>\n<path d="M 13800138000 9"/>\n<title>桥</title></svg>'),
    );
    expect(text).not.toContain('138');
    expect(text.split('\n')[2]).toContain('桥');
  });
});
