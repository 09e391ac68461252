import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanImport, cleanMedia } from '../../../admin/desk/media/index.ts';
import { filmWith } from '../../content/film-with.ts';

const withPlace = {
  IFD0: { Make: 'Camera', Software: 'secret-software' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '30/1 31/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '106/1 38/1 0/1',
  },
};

const photo = (width = 64, height = 32) =>
  sharp({ create: { width, height, channels: 3, background: '#b5301c' } }).withExif(withPlace);

describe('an uploaded picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'of type %s loses what its camera wrote',
    async (format) => {
      const bytes = await photo().toFormat(format).toBuffer();
      const stored = await cleanMedia(format, bytes);
      const before = await sharp(bytes).metadata();
      const after = await sharp(stored).metadata();
      expect(before.exif).toBeDefined();
      expect(after).not.toHaveProperty('exif');
      expect(after).not.toHaveProperty('xmp');
      expect(stored.includes('secret-software')).toBe(false);
      expect([after.width, after.height]).toEqual([64, 32]);
    },
  );

  it('is turned as its camera was held', async () => {
    const bytes = await photo().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const after = await sharp(await cleanMedia('jpg', bytes)).metadata();
    expect([after.width, after.height, after.orientation]).toEqual([32, 64, undefined]);
  });

  it('loses what hides behind its pixels', async () => {
    const bytes = Buffer.concat([await photo().png().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    expect((await cleanMedia('png', bytes)).includes('script')).toBe(false);
  });

  it('stays as it is when it comes with a whole folder and is nothing but pixels, and only then', async () => {
    const bare = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#b5301c' } })
      .jpeg()
      .toBuffer();
    const comment = Buffer.from('\xff\xfe\0\x08secret', 'latin1');
    const commented = Buffer.concat([bare.subarray(0, 2), comment, bare.subarray(2)]);
    const followed = Buffer.concat([bare, Buffer.from('secret')]);
    expect(await cleanImport('jpg', bare)).toEqual(bare);
    for (const bytes of [commented, followed])
      expect((await cleanImport('jpg', bytes)).includes('secret')).toBe(false);
  });

  it('is made no larger than any screen needs', async () => {
    const after = await sharp(await cleanMedia('jpg', await photo(6000, 3000).jpeg().toBuffer())).metadata();
    expect([after.width, after.height]).toEqual([4096, 2048]);
  });

  it('is refused when it is not what its name says', async () => {
    const png = await photo().png().toBuffer();
    await expect(cleanMedia('jpg', png)).rejects.toThrow('不符');
    await expect(cleanMedia('png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).rejects.toThrow(
      '不符',
    );
  });

  it('is refused when it is broken, empty, or unfolds to gigabytes', async () => {
    const png = await photo().png().toBuffer();
    await expect(cleanMedia('png', png.subarray(0, 60))).rejects.toThrow('打不开');
    await expect(cleanMedia('png', Buffer.alloc(0))).rejects.toThrow('空的');
    const bomb = Buffer.from(png);
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    await expect(cleanMedia('png', bomb)).rejects.toThrow('打不开');
    await expect(cleanMedia('gif', Buffer.alloc(6_000_000))).rejects.toThrow('不能超过 5 MB');
  });
});

const drawing = (inside: string, root = 'xmlns="http://www.w3.org/2000/svg"') =>
  Buffer.from(`<svg ${root}>${inside}</svg>`);

describe('an uploaded drawing', () => {
  it('passes untouched when it is shapes, colours and words', async () => {
    const bytes = drawing(
      '<title>桥 &amp; 河</title><!-- 桥 --><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
        '<rect width="4" height="4" fill="url(#a)"/><use href="#a"/>',
      'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"',
    );
    expect(await cleanMedia('svg', bytes)).toBe(bytes);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<rect onload="alert(1)"/>'],
    ['a handler in capitals', '<rect ONLOAD="alert(1)"/>'],
    ['a handler behind a slash', '<rect/onload="alert(1)"/>'],
    ['a link', '<a href="https://elsewhere.example/"><rect/></a>'],
    ['a link that runs', '<use href="javascript:alert(1)"/>'],
    ['a link that runs, encoded', '<use href="java&#115;cript:alert(1)"/>'],
    ['a part of another drawing', '<use xlink:href="https://elsewhere.example/x.svg#a"/>'],
    ['a picture from elsewhere', '<image href="https://elsewhere.example/x.png"/>'],
    ['a fill from elsewhere', '<rect fill="url(https://elsewhere.example/x.svg#a)"/>'],
    ['a fill from elsewhere, escaped', '<rect fill="u\\72l(//elsewhere.example)"/>'],
    ['a style sheet', '<style>@import "//elsewhere.example"</style>'],
    ['a style', '<rect style="background:url(//elsewhere.example)"/>'],
    ['foreign content', '<foreignObject><iframe/></foreignObject>'],
    ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['raw characters', '<![CDATA[<script>alert(1)</script>]]>'],
    ['an unknown entity', '<title>&boom;</title>'],
    ['an impossible entity', '<title fill="&#9999999;">x</title>'],
    ['a processing instruction', '<?xml-stylesheet href="//elsewhere.example"?>'],
    ['an unquoted attribute', '<rect width=4/>'],
    ['tags that do not pair', '<g><rect/></svg>'],
    ['a second drawing', '</svg><svg xmlns="http://www.w3.org/2000/svg">'],
    ['a tag inside a tag', '<rect title="<script>"/>'],
  ])('is refused with %s', async (_, inside) => {
    await expect(cleanMedia('svg', drawing(inside))).rejects.toThrow('这个 SVG 图不能用');
  });

  it('is refused with a document type, another encoding, or another root', async () => {
    const entity = Buffer.from('<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg"/>');
    await expect(cleanMedia('svg', entity)).rejects.toThrow('不能用');
    const wide = Buffer.from(drawing('<script/>').toString(), 'utf16le');
    await expect(cleanMedia('svg', wide)).rejects.toThrow('不能用');
    await expect(cleanMedia('svg', Buffer.from('<html><svg/></html>'))).rejects.toThrow('不能用');
    await expect(cleanMedia('svg', drawing('', 'xmlns="http://www.w3.org/1999/xhtml"'))).rejects.toThrow(
      '不能用',
    );
  });
});

describe('an uploaded document', () => {
  const zip = (inside: string) => Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from(inside)]);

  it('passes untouched when it is what its name says', async () => {
    for (const [type, bytes] of [
      ['pdf', Buffer.from('%PDF-1.7\n/Type /Catalog')],
      ['docx', zip('word/document.xml')],
      ['vtt', Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\n你好')],
      ['mp4', Buffer.from('\0\0\0\x18ftypmp42')],
    ] as const)
      expect(await cleanMedia(type, bytes)).toBe(bytes);
  });

  it('is refused when it is not, or holds a program or a place', async () => {
    await expect(cleanMedia('pdf', Buffer.from('MZ\x90\0'))).rejects.toThrow('不符');
    await expect(cleanMedia('pdf', Buffer.from('%PDF-1.7 /OpenAction << /S /JavaScript >>'))).rejects.toThrow(
      '脚本',
    );
    await expect(cleanMedia('docx', zip('word/vbaProject.bin'))).rejects.toThrow('宏');
    await expect(cleanMedia('vtt', Buffer.from('<html>'))).rejects.toThrow('不符');
    await expect(cleanMedia('mp4', filmWith('\xa9xyz', '+30.51+106.63/'))).rejects.toThrow('拍摄地点');
    const endless = filmWith('\xa9nam', ' '.repeat(8_000_001));
    await expect(cleanMedia('mp4', endless)).rejects.toThrow('视频里附带的信息太多');
  });
});
