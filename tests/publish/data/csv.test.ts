import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, neutral, plain } from '../../../src/publish/data/csv.ts';
import { dataFiles } from '../../../src/publish/data/index.ts';
import { cities } from '../support/cities.ts';
import { fileAt, openDataOf, tinyCity } from '../support/open-data.ts';

const BOM = '\uFEFF';
const rowsOf = (text: string): string[][] => parse(text, { bom: true, relax_column_count: false });

describe('a CSV file', () => {
  it('begins with a byte order mark, so that Excel reads its Chinese', () => {
    expect(csv(['单位'], [['青石区']])).toBe(`${BOM}单位\r\n青石区\r\n`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＠SUM(A1)'])(
    'never lets Excel run %j',
    (text) => {
      expect(rowsOf(csv(['名称'], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  it('leaves numbers to be numbers, negative ones too', () => {
    expect(csv(['数'], [[-3], [0], [undefined]])).toBe(`${BOM}数\r\n-3\r\n0\r\n\r\n`);
  });

  it('gives every text back, whatever is in it', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '-', "'", '"', ',', '\r', '\n', '\t', '；', '志', 'a', ' '),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const [, ...read] = rowsOf(csv(['甲', '乙'], rows));
        expect(read.map((row) => row.map(plain))).toEqual(rows);
      }),
    );
  });

  it('holds no cell that begins like a formula', () => {
    fc.assert(fc.property(fc.string(), (text) => !/^[=+\-@\t\r]/.test(neutral(text))));
  });
});

describe.each(cities)('the CSV of %s', (_, site) => {
  const files = dataFiles(openDataOf(site)).filter(({ format }) => format === 'CSV');

  it('has columns of the same number in every line, each with a name of its own', () => {
    expect(files.length).toBeGreaterThan(20);
    for (const { path, write } of files) {
      const [header = [], ...rows] = rowsOf(write());
      expect(new Set(header).size, path).toBe(header.length);
      expect(
        header.every((name) => name !== ''),
        path,
      ).toBe(true);
      for (const row of rows) expect(row, path).toHaveLength(header.length);
    }
  });

  it('is safe in every cell', () => {
    for (const { path, write } of files)
      for (const cell of rowsOf(write()).flat())
        expect(cell, path).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
  });
});

describe('a line of the needs', () => {
  it('tells choices and references in Chinese, with the ids beside them', () => {
    const [header = [], ...rows] = rowsOf(fileAt(dataFiles(openDataOf(tinyCity)), '/data/needs.csv'));
    const row = rows.find(([id]) => id === 'read-paper') ?? [];
    const cell = (name: string) => row[header.indexOf(name)];
    expect(cell('网址')).toBe('https://yunhe.example/needs/read-paper/');
    expect(cell('状态')).toBe('待对接');
    expect([cell('所属单位'), cell('所属单位编号')]).toEqual(['青石区', 'qingshi']);
    expect([cell('技能·必备技能'), cell('技能·必备技能编号')]).toEqual(['聊天读报', 'chat']);
    expect(cell('服务时间')).toBe(
      '类型：每周，星期：6、7，时段：上午，起始日期：2026-04-11，截止日期：2026-06-28',
    );
    expect(cell('示例')).toBe('否');
  });

  it('has no column for a private field', () => {
    const [header = []] = rowsOf(fileAt(dataFiles(openDataOf(tinyCity)), '/data/stories.csv'));
    expect(header.join()).not.toMatch(/同意|未满|撤回/);
  });
});
