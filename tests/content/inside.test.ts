import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readInside, readInsides } from '../../src/content/inside/index.ts';
import { filmWith } from './film-with.ts';
import { pdfOf } from './pdf-of.ts';
import { bare, picturesWith } from './pictures-with.ts';

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

  it('is the words of a drawing, on their lines, and none of its shapes', async () => {
    const text = await textIn(
      'x.svg',
      Buffer.from('<svg>\n<path d="M 13800138000 9"/>\n<title>桥</title></svg>'),
    );
    expect(text).not.toContain('138');
    expect(text.split('\n')[2]).toContain('桥');
  });
});

describe('what a film tells beside what it shows', () => {
  it('is where it was taken, and what was written about it, not what chance has put among its pictures', async () => {
    const placed = filmWith('\xa9xyz', '+30.51+106.63/');
    expect((await readInside('x.mp4', placed)).located).toBe(true);
    const titled = filmWith('\xa9nam', '找13800138000');
    expect((await readInside('x.mp4', titled)).located).toBe(false);
    expect(await textIn('x.mp4', titled)).toContain('找13800138000');
  });

  it('is read where it lies', async () => {
    const root = await mkdtemp(join(tmpdir(), 'film-'));
    onTestFinished(() => rm(root, { recursive: true }));
    await writeFile(join(root, 'x.mp4'), filmWith('\xa9xyz', '+30.51+106.63/'));
    await writeFile(join(root, 'empty.mp4'), '');
    const found = await readInsides(root, ['x.mp4', 'empty.mp4']);
    expect([...found].map(([name, { located }]) => [name, located])).toEqual([
      ['empty.mp4', false],
      ['x.mp4', true],
    ]);
  });
});
