import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { isEqual, readEntry, writeEntry } from '../../admin/cms/format/index.ts';
import { patchYaml } from '../../admin/cms/format/patch.ts';
import { collections } from '../../src/model/index.ts';
import { runs } from '../support/properties.ts';

type Fields = Record<string, unknown>;

describe('saving a file', () => {
  it('keeps the way in which a value was written', () => {
    expect(patchYaml('a: "1"\nb: x # why\n', { a: '1', b: 'x' }, { a: '2', b: 'y' })).toBe(
      'a: "2"\nb: y # why\n',
    );
  });

  it('keeps comments, blank lines and the items of a list that stay', () => {
    const source = '# top\nlist:\n  - { a: 1, b: x } # one\n  - { a: 2, b: y }\n\n# about c\nc: true\n';
    const before = {
      list: [
        { a: 1, b: 'x' },
        { a: 2, b: 'y' },
      ],
      c: true,
    };
    const after = {
      list: [
        { a: 1, b: 'x' },
        { a: 3, b: '新' },
        { a: 2, b: 'y' },
      ],
      c: true,
    };
    expect(patchYaml(source, before, after)).toBe(
      '# top\nlist:\n  - { a: 1, b: x } # one\n  - a: 3\n    b: 新\n  - { a: 2, b: y }\n\n# about c\nc: true\n',
    );
  });

  it('puts a new field behind the one that the model names before it', () => {
    expect(patchYaml('a: 1\nd: 4\n', { a: 1, d: 4 }, { a: 1, b: [2], d: 4 })).toBe('a: 1\nb: [2]\nd: 4\n');
  });

  it('keeps apart a field put into a group and one put behind the group', () => {
    expect(
      patchYaml('list:\n  b: 1\nmore: 2\n', { list: { b: 1 }, more: 2 }, { list: { b: 1, a: 3 }, title: 4 }),
    ).toBe('list:\n  b: 1\n  a: 3\ntitle: 4\n');
  });

  it('keeps the line breaks of the file, its body too', () => {
    const source = '---\r\ntitle: 旧\r\nsource: 河街社区\r\n---\r\n\r\n一。\r\n\r\n二。\r\n';
    const data = readEntry(source);
    expect(data.body).toBe('一。\n\n二。');
    expect(writeEntry(collections.news.schema, { ...data, title: '新' })).toBe(source.replace('旧', '新'));
    expect(writeEntry(collections.news.schema, { ...data, body: '一。\n\n三。' })).toBe(
      source.replace('二', '三'),
    );
  });

  it('leaves out what was emptied, and keeps an empty list that the model asks for', () => {
    const source = '---\ntitle: 站\nsummary: 有\nhours: []\nservices: [water]\n---\n';
    const data = { ...readEntry(source), summary: '', services: [] };
    expect(writeEntry(collections.stations.schema, data)).toBe(
      '---\ntitle: 站\nhours: []\nservices: []\n---\n',
    );
  });

  it('writes a new entry in the order of the model', () => {
    const data = { body: '正文。', column: 'notices', source: '河街社区', title: '通知', slug: 'tong-zhi' };
    expect(writeEntry(collections.news.schema, data)).toBe(
      '---\ntitle: 通知\nslug: tong-zhi\nsource: 河街社区\ncolumn: notices\n---\n\n正文。\n',
    );
  });

  it('refuses to open a file that it could not give back', () => {
    expect(() => readEntry('---\ntitle: "未完\n---\n正文')).toThrow(/读不出来/);
  });
});

describe('patching YAML', () => {
  const word = fc.constantFrom(
    '一',
    'a b',
    'x: y',
    '# z',
    '',
    'true',
    '12',
    '0826-0000001',
    '“引”',
    "it's",
    'a\nb',
    '- q',
  );
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  const fields = fc.dictionary(fc.constantFrom('title', 'hours', 'list', 'more', 'last'), value, {
    minKeys: 1,
  });
  const styles = fc.constantFrom('block', 'flow', 'mixed');

  it('says exactly what was asked for, from any text to any other', () => {
    fc.assert(
      fc.property(fields, fields, styles, (before, after, style) => {
        const patched = patchYaml(written(before, style), before, after);
        expect(parse(patched)).toEqual(after);
      }),
      runs(1500),
    );
  });

  it('leaves fields alone that do not change', () => {
    fc.assert(
      fc.property(fields, value, styles, (before, other, style) => {
        const [first = ''] = Object.keys(before);
        const patched = patchYaml(written(before, style), before, { ...before, [first]: other });
        for (const name of Object.keys(before).filter((name) => name !== first))
          expect(patched).toContain(written({ [name]: before[name] }, style));
        expect(isEqual(parse(patched)[first], other)).toBe(true);
      }),
      runs(500),
    );
  });
});

/** Fields as different hands write them: in blocks, or each on one line. */
function written(fields: Fields, style: string): string {
  return Object.entries(fields)
    .map(([name, value]) => {
      const flow = style === 'flow' || (style === 'mixed' && name.length === 4);
      return flow ? `${name}: ${JSON.stringify(value)}\n` : stringify({ [name]: value }, { lineWidth: 0 });
    })
    .join('');
}
