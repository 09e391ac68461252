import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { setFields } from '../../../admin/desk/reviews/front-matter.ts';
import { parseMarkdown } from '../../../src/content/front-matter.ts';
import { runs } from '../../support/properties.ts';

const text = `---
title:   "引号里: 有冒号"   # 一条注释
reviews:
  - { step: first, name: 甲, role: 乙, at: 2026-03-01 09:00 }
tags:
    - 缩进四格
    -   不整齐
quote: >-
  折叠的
  文字
editor: 旧编辑
---

正文 --- 里也有横线
---
还有一条
`;

describe('writing into front matter', () => {
  it('changes the fields it is given and no other byte', () => {
    expect(setFields(text, { editor: '新编辑', reviews: undefined })).toBe(
      text.replace(/reviews:\n.*\n/, '').replace('旧编辑', '新编辑'),
    );
  });

  it('puts a new field at the end', () => {
    expect(setFields('---\ntitle: 甲\n---\n正文\n', { editor: '乙' })).toBe(
      '---\ntitle: 甲\neditor: 乙\n---\n正文\n',
    );
  });

  it('keeps line ends, byte order marks and missing bodies as they are', () => {
    expect(setFields('---\r\ntitle: 甲\r\n---\r\n正文', { title: '乙' })).toMatch(
      /^---\r\ntitle: 乙\r?\n---\r\n正文$/,
    );
    expect(setFields('\uFEFF---\ntitle: 甲\n---', { title: '乙' })).toBe('\uFEFF---\ntitle: 乙\n---');
  });

  it('refuses text without a list of fields', () => {
    expect(() => setFields('正文', { editor: '乙' })).toThrow();
    expect(() => setFields('---\n- 甲\n---\n', { editor: '乙' })).toThrow();
    expect(() => setFields('---\n{title: 甲}\n---\n', { editor: '乙' })).toThrow();
  });

  it('means the same as setting the fields of the parsed data, for any data and body', () => {
    const name = fc.constantFrom('title', 'editor', 'reviews', 'a', 'b-c', '中文');
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.dictionary(name, fc.string()),
    );
    const body = fc.string().map((body) => body.replace(/\r/g, ''));
    fc.assert(
      fc.property(
        fc.dictionary(name, value, { minKeys: 1, noNullPrototype: true }),
        fc.dictionary(name, fc.option(value, { nil: undefined }), { noNullPrototype: true }),
        body,
        (data, fields, body) => {
          const source = `---\n${stringify(data, { lineWidth: 0 })}---\n${body}`;
          const written = parseMarkdown(setFields(source, fields));
          const wanted = Object.fromEntries(
            Object.entries({ ...data, ...fields }).filter(([, value]) => value !== undefined),
          );
          expect(written.problems).toEqual([]);
          expect(written.data ?? {}).toEqual(wanted);
          expect(written.body).toBe(body);
        },
      ),
      runs(300),
    );
  });
});
