import { describe, expect, it } from 'vitest';
import { inspectMarkdown, plainText, renderMarkdown } from '../../src/markdown/index.ts';
import { dangersIn } from './safety.ts';

/** Far above what any of these takes (well under a second on a free core), far below a hang. */
const SECONDS = 10;

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join('');

const heavy: Record<string, string> = {
  'ten thousand asterisks': '*'.repeat(10_000),
  'a hundred thousand brackets': '['.repeat(100_000),
  'links that never end': '[甲](b'.repeat(20_000),
  'links in links': `${'['.repeat(5_000)}甲${'](/a)'.repeat(5_000)}`,
  'pictures in pictures': `${'!['.repeat(5_000)}甲${'](/a)'.repeat(5_000)}`,
  'emphasis in emphasis': `${'*甲 **乙 '.repeat(3_000)}${'** *'.repeat(3_000)}`,
  'bold quotations in bold quotations': '**“'.repeat(5_000) + '”**'.repeat(5_000),
  'masked names without end': '张*明、'.repeat(10_000),
  'a thousand quotes in one another': `${'>'.repeat(1_000)} 甲`,
  'a hundred thousand quotes in one another': '>'.repeat(100_000),
  'two hundred lists in one another': many(200, (depth) => `${'  '.repeat(depth)}- 甲\n`),
  'lists in quotes in lists': `${'> - '.repeat(1_000)}甲`,
  'a table of five thousand rows': `| 甲 | 乙 |\n|---|---|\n${'| 一 | 二 |\n'.repeat(5_000)}`,
  'a table of three thousand columns': `${'| 甲 '.repeat(3_000)}|\n${'|---'.repeat(3_000)}|\n${'| 一 |\n'.repeat(1_000)}`,
  'two thousand footnotes that cite one another': many(2_000, (n) => `甲[^${n}]\n[^${n}]: 乙[^${n + 1}]\n`),
  'one footnote cited ten thousand times': `${'[^1]'.repeat(10_000)}\n\n[^1]: 甲`,
  'ten thousand equal headings': '# 甲\n\n'.repeat(10_000),
  'twenty thousand paragraphs': '甲\n\n'.repeat(20_000),
  'a paragraph of thirty thousand lines': '甲\n'.repeat(30_000),
  'a hundred thousand full-width spaces': `${'\u3000'.repeat(100_000)}甲`,
  'a hundred thousand spaces in a line': `甲${' '.repeat(100_000)}乙`,
  'a hundred thousand backticks': '`'.repeat(100_000),
  'code of every length': many(400, (length) => `甲${'`'.repeat(length + 1)}`),
  'tags that never end': `甲${'<a b="c" '.repeat(10_000)}`,
  'comments that never end': `甲${'<!--'.repeat(20_000)}`,
  ampersands: '&#'.repeat(30_000),
  'addresses full of marks': `https://example.org/${'?'.repeat(50_000)}`,
  'mail addresses without a host': `${'a'.repeat(50_000)}@`,
  'addresses percent-encoded over and over': `[甲](%${'25'.repeat(30_000)})`,
};

describe('a heavy page is drawn in seconds and stays harmless', () => {
  for (const [what, source] of Object.entries(heavy)) {
    it(
      what,
      () => {
        expect(dangersIn(renderMarkdown(source).html)).toEqual([]);
        inspectMarkdown(source);
        plainText(source);
      },
      SECONDS * 1000,
    );
  }
});

describe('what people write is far from any limit', () => {
  it('draws quotes and lists ten deep', () => {
    expect(renderMarkdown(`${'> '.repeat(10)}甲`).html.match(/<blockquote>/g)).toHaveLength(10);
    expect(
      renderMarkdown(many(10, (depth) => `${'  '.repeat(depth)}- 甲\n`)).html.match(/<ul>/g),
    ).toHaveLength(10);
  });

  it('draws a thousand bold words in one paragraph', () => {
    const html = renderMarkdown('**时间：**周六；'.repeat(1_000)).html;
    expect(html.match(/<strong>时间：<\/strong>/g)).toHaveLength(1_000);
  });

  it('draws a table of forty columns', () => {
    const row = `${'| 甲 '.repeat(40)}|`;
    expect(renderMarkdown(`${row}\n${'|---'.repeat(40)}|\n${row}`).html.match(/<td>/g)).toHaveLength(40);
  });
});
