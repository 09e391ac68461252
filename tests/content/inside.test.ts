import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readInside, readInsides } from '../../src/content/inside/index.ts';
import { box, filmWith } from './film-with.ts';
import { pdfOf } from './pdf-of.ts';
import { bare, chunk, insert, picturesWith, segment } from './pictures-with.ts';

const office = (files: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
const textIn = async (name: string, bytes: Buffer) => {
  const { parts, fault } = await readInside(name, bytes);
  expect(fault).toBeUndefined();
  return parts.map(({ where, text }) => `${where}：${text}`).join('\n');
};

describe('what an attachment says', () => {
  it('is read from a PDF page by page, with its links and properties', async () => {
    const bytes = pdfOf(['Page one', 'Call 138-0013-8000'], { author: 'Zhou', link: 'mailto:zhou@qq.com' });
    const text = await textIn('x.pdf', bytes);
    expect(text).toContain('第2页：Call 138-0013-8000');
    expect(text).toContain('Zhou');
    expect(text).toContain('mailto:zhou@qq.com');
  });

  it('is read from the photographs in a PDF, with where they were taken', async () => {
    const photograph = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#b5301c' } })
      .withExif({
        IFD0: { Artist: '13800138000' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 31/1 0/1' },
      })
      .jpeg()
      .toBuffer();
    const bytes = pdfOf(['Page one'], { author: 'Zhou', link: 'https://yunhe.example', photograph });
    expect((await readInside('x.pdf', bytes)).located).toBe(true);
    expect(await textIn('x.pdf', bytes)).toContain('13800138000');
  });

  it('is not guessed from what only begins as a photograph does, among the packed data of a PDF', async () => {
    const telling = segment(0xe1, Buffer.from('call 13800138000'));
    const strewn = (head: string) =>
      Buffer.concat([Buffer.from(head, 'latin1'), telling, Buffer.from('packed'), telling]);
    for (const head of ['\xff\xd8', '\xff\xd8\xff\x07\0\x02']) {
      const photograph = Buffer.concat([
        strewn(head),
        insert(bare.jpeg, 2, segment(0xfe, Buffer.from('call 13900139000'))),
      ]);
      const text = await textIn(
        'x.pdf',
        pdfOf(['Page one'], { author: 'Zhou', link: 'https://yunhe.example', photograph }),
      );
      expect(text).not.toContain('13800138000');
      expect(text).toContain('13900139000');
    }
  });

  it('is not known while a picture in a Word file cannot be read', async () => {
    const bytes = office({ 'word/document.xml': '<w:t>x</w:t>', 'word/media/image1.png': 'none' });
    expect((await readInside('x.docx', bytes)).fault).toBe('文件里的图片打不开');
  });

  it('is read from a Word file: runs joined, rows of tables, notes, headers and struck words', async () => {
    const text = await textIn(
      'x.docx',
      office({
        'word/document.xml':
          '<w:p><w:r><w:t>138</w:t></w:r><w:r><w:rPr/><w:t>0013</w:t></w:r><w:t>8000</w:t></w:p>' +
          '<w:tr><w:tc><w:p><w:t>张伟</w:t></w:p></w:tc><w:tc><w:p><w:t>尿毒症</w:t></w:p></w:tc></w:tr><w:delText>旧号</w:delText>',
        'word/header1.xml': '<w:p><w:t>页眉里的字</w:t></w:p>',
        'word/comments.xml': '<w:p><w:t>批注里的字</w:t></w:p>',
        'docProps/core.xml': '<dc:creator>周河生</dc:creator>',
      }),
    );
    for (const words of ['13800138000', '旧号', '页眉里的字', '批注里的字', '周河生'])
      expect(text).toContain(words);
  });

  it('is read from a workbook row by row, numbers as they are meant', async () => {
    const text = await textIn(
      'x.xlsx',
      office({
        'xl/workbook.xml': '<sheets><sheet name="名单" sheetId="1"/></sheets>',
        'xl/sharedStrings.xml': '<sst><si><t>张伟</t></si><si><r><t>尿</t></r><r><t>毒症</t></r></si></sst>',
        'xl/worksheets/sheet1.xml':
          '<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>1.3800138E10</v></c><c r="D2" t="inlineStr"><is><t>行内</t></is></c></row></sheetData>',
      }),
    );
    expect(text).toContain('工作表“名单”第2行：张伟 | 尿毒症 | 13800138000 | 行内');
  });

  it.each([
    ['a PDF that is none', 'x.pdf', Buffer.from('%PDF-1.4 nothing')],
    ['an archive that is none', 'x.docx', Buffer.from('PK\u0003\u0004 nothing')],
    ['an older format', 'x.doc', Buffer.from('x')],
    ['a format that nothing here reads', 'x.ofd', Buffer.from('x')],
    ['a file without an ending', 'x', Buffer.from('x')],
    ['a picture that is none', 'x.png', Buffer.from('x')],
  ])('is not guessed from %s', async (_, name, bytes) => {
    expect((await readInside(name, bytes)).fault).toMatch(/打不开|无法检查/);
  });
});

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

/** Boxes, each the only content of the one before. */
const nested = (depth: number): Buffer => {
  const bytes = Buffer.alloc(depth * 8);
  for (let at = 0; at < bytes.length; at += 8) {
    bytes.writeUInt32BE(bytes.length - at, at);
    bytes.write('moov', at + 4);
  }
  return bytes;
};

describe('what a film tells beside what it shows', () => {
  it('is where it was taken, and what was written about it, not what chance has put among its pictures', async () => {
    const placed = filmWith('\xa9xyz', '+30.51+106.63/');
    expect((await readInside('x.mp4', placed)).located).toBe(true);
    const titled = filmWith('\xa9nam', '找13800138000');
    expect((await readInside('x.mp4', titled)).located).toBe(false);
    expect(await textIn('x.mp4', titled)).toContain('找13800138000');
  });

  it('is the place that a program wrote into it, as into a picture', async () => {
    const bytes = box('uuid', Buffer.from('0123456789abcdef<a exif:GPSLatitude="30,31N"/>'));
    expect((await readInside('x.m4v', bytes)).located).toBe(true);
    expect((await readInside('x.mp4', filmWith('\xa9nam', 'velocity'))).located).toBe(false);
  });

  it('is what stands before the pictures of a WebM, and in the tags of an MP3', async () => {
    const webm = Buffer.from('\x1aE\xdf\xa3 TITLE call 13800138000 \x1fC\xb6u call 13900139000', 'latin1');
    const text = await textIn('x.webm', webm);
    expect(text).toContain('13800138000');
    expect(text).not.toContain('13900139000');
    const wide = Buffer.from('\ufeff张伟患尿毒症，电话13800138000', 'utf16le');
    const size = [0, 0, 0, 11 + wide.length];
    const frame = Buffer.concat([Buffer.from('TIT2\0\0\0\0\0\0\x01'), wide]);
    const mp3 = Buffer.concat([Buffer.from('ID3\x03\0\0'), Buffer.from(size), frame, Buffer.alloc(300)]);
    expect(await textIn('x.mp3', mp3)).toContain('张伟患尿毒症，电话13800138000');
    const old = Buffer.concat([Buffer.alloc(300), Buffer.from('TAGcall 13800138000'.padEnd(128, '\0'))]);
    expect(await textIn('x.mp3', old)).toContain('13800138000');
  });

  it.each([
    ['boxes in boxes without end', nested(20_000), '视频打不开'],
    ['notes without end', box('udta', Buffer.alloc(8_000_001)), '视频里附带的信息太多，无法检查'],
    ['notes of nothing but spaces', box('udta', Buffer.alloc(7_900_000, ' ')), undefined],
  ])('breaks nothing with %s', async (_, bytes, fault) => {
    expect((await readInside('x.mp4', bytes)).fault).toBe(fault);
  });

  it('is not known of a film that is not there', async () => {
    expect((await readInsides(tmpdir(), ['no-such-film.mp4'])).get('no-such-film.mp4')?.fault).toBe(
      '视频打不开',
    );
  });

  it('is read where it lies', async () => {
    const root = await mkdtemp(join(tmpdir(), 'film-'));
    onTestFinished(() => rm(root, { recursive: true }));
    await writeFile(join(root, 'x.mp4'), filmWith('\xa9xyz', '+30.51+106.63/'));
    await writeFile(join(root, 'empty.mp4'), '');
    // A long box that says it is shorter than its own head.
    await writeFile(join(root, 'short.mp4'), '\0\0\0\x01udta\0\0\0\0\0\0\0\x08 and more');
    const found = await readInsides(root, ['x.mp4', 'empty.mp4', 'short.mp4']);
    expect([...found].map(([name, { located, fault }]) => [name, located, fault])).toEqual([
      ['empty.mp4', false, undefined],
      ['short.mp4', false, undefined],
      ['x.mp4', true, undefined],
    ]);
  });
});
