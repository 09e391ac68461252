import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readInside } from '../../../src/content/inside/index.ts';
import { pdfOf } from '../pdf-of.ts';
import { bare, insert, segment } from '../pictures-with.ts';
import { textIn } from './text-in.ts';

const office = (files: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );

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
