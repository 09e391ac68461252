import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectMarkdown, plainText, renderMarkdown } from '../../src/markdown/index.ts';
import { runs } from '../support/properties.ts';
import { everyElement, readHtml } from './read-html.ts';
import { dangersIn } from './safety.ts';

const pieces = [
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '```\n',
    '[',
    ']',
    '![',
    '](/a "题")',
    '](javascript:x)',
    '<b>',
    '<!--',
    '-->',
  ],
  ...[
    '# ',
    '### ',
    '- ',
    '- [x] ',
    '1. ',
    '> ',
    '---\n',
    '| 甲 | 乙 |\n|--|:-:|\n| 一 |',
    '[^1]',
    '\n\n[^1]: ',
  ],
  ...['\n', '\n\n', '  \n', '\\', '    ', '\t', '\r\n', '\u3000', '\u0000', '\uD800', '\uFDD0', '😀', '𠮷'],
  ...[
    '志愿',
    '服务',
    '。',
    '：',
    '“',
    '”',
    '（',
    '）',
    '1、',
    '（一）',
    'a_b',
    '&lt;',
    '&#60;',
    '&',
    '<',
    '"',
    "'",
  ],
  ...['https://example.org/a', 'zyz@example.org', '<script>', '<svg onload="x">', '](//x)', '](x.png)'],
];
const markdownish = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const anything = fc.oneof(markdownish, fc.string({ unit: 'binary', maxLength: 200 }));

const chars = (pool: string, max = 6) =>
  fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: max }).map((parts) => parts.join(''));
const words = chars('志愿服务人人可为城乡社区');

describe('whatever the source', () => {
  it('becomes well-formed HTML without danger', () => {
    fc.assert(
      fc.property(anything, (source) => {
        expect(dangersIn(renderMarkdown(source).html)).toEqual([]);
      }),
      runs(1500),
    );
  });

  it('can be inspected and read as plain text', () => {
    fc.assert(
      fc.property(anything, (source) => {
        inspectMarkdown(source);
        plainText(source);
      }),
    );
  });

  it('gives the same HTML again', () => {
    fc.assert(
      fc.property(anything, (source) => {
        expect(renderMarkdown(source)).toEqual(renderMarkdown(source));
      }),
    );
  });

  it('has every id once, and a target for every footnote', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const elements = everyElement(readHtml(renderMarkdown(source, { idPrefix: 'x-' }).html));
        const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const links = elements.filter(({ attributes }) => attributes.get('role')?.startsWith('doc-'));
        const targets = links.flatMap(({ attributes }) => attributes.get('href')?.slice(1) ?? []);
        expect(ids).toEqual(expect.arrayContaining(targets));
      }),
    );
  });

  it('has headings from h2 that never skip a level on the way down', () => {
    const headings = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), words), { maxLength: 12 });
    fc.assert(
      fc.property(headings, (list) => {
        const source = list.map(([depth, text]) => `${'#'.repeat(depth)} ${text}`).join('\n\n');
        const depths = renderMarkdown(source).headings.map(({ depth }) => depth);
        expect(depths).toHaveLength(list.length);
        for (const [index, depth] of depths.entries()) {
          expect(depth).toBeGreaterThanOrEqual(2);
          expect(depth).toBeLessThanOrEqual((depths[index - 1] ?? 1) + 1);
        }
      }),
    );
  });
});

describe('Chinese', () => {
  const pool = '志愿服务，。：；！？、“”《》（）【】…—%';
  const bold = chars(pool);

  it('can be bold anywhere in a sentence, whatever marks stand at its ends', () => {
    fc.assert(
      fc.property(words, bold, words, (before, text, after) => {
        expect(renderMarkdown(`${before}**${text}**${after}`).html).toBe(
          `<p>${before}<strong>${text}</strong>${after}</p>`,
        );
      }),
    );
  });

  it('loses nothing but asterisks in any order of marks', () => {
    fc.assert(
      fc.property(chars(pool), bold, chars(pool), (before, text, after) => {
        expect(plainText(`${before}**${text}**${after}`).replaceAll('*', '')).toBe(before + text + after);
      }),
    );
  });

  it('keeps the asterisks that hide a part of each name in a list', () => {
    const name = fc.constantFrom('张*', '李*华', '王**', '欧阳**', '司马*明');
    const list = fc.tuple(
      fc.array(name, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('、', '，', ' ', '；', ','),
    );
    fc.assert(
      fc.property(list, ([names, between]) => {
        const source = `名单：${names.join(between)}。`;
        expect(plainText(source)).toBe(source);
      }),
    );
  });

  it('reads the same however its lines are broken', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (lines) => {
        expect(plainText(lines.join('\n'))).toBe(lines.join(''));
      }),
    );
  });

  it('ends a bare address', () => {
    const address = chars('abcxyz019/-_=&', 12).map((path) => `https://example.org/${path}z`);
    const rest = chars('志愿，。；：！？、”》）】', 8);
    fc.assert(
      fc.property(address, rest, (link, text) => {
        const found = inspectMarkdown(`见${link}${text}`).links;
        expect(found.map(({ href }) => href)).toEqual([link]);
      }),
    );
  });
});

describe('plain text', () => {
  const inline = fc
    .tuple(words, fc.constantFrom('', '**', '*', '~~', '`'))
    .map(([text, mark]) => ({ text, source: mark + text + mark }));
  const link = words.map((text) => ({ text, source: `[${text}](/a/)` }));
  const sentence = fc.oneof(inline, link);
  const block = fc
    .tuple(sentence, fc.constantFrom('', '# ', '### ', '- ', '1. ', '> ', '> - '))
    .map(([{ text, source }, mark]) => ({ text, source: mark + source }));

  it('holds the words and none of the markup', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const source = blocks.map((block) => block.source).join('\n\n');
        expect(plainText(source)).toBe(blocks.map((block) => block.text).join('\n'));
      }),
    );
  });
});

describe('line numbers', () => {
  const filler = fc.constantFrom(
    '文字',
    '- 甲\n- 乙',
    '> 引用\n> 两行',
    '```\n代码\n```',
    '| 甲 |\n|---|\n| 乙 |',
    '# 标题',
    '[^1]: 注\n\n    注二',
  );
  const holder = fc.constantFrom<(mark: string) => string>(
    (mark) => mark,
    (mark) => `文字\n${mark}`,
    (mark) => `- 甲\n\n  - 乙\n    ${mark}`,
    (mark) => `1. ${mark}\n2. 乙`,
    (mark) => `> 甲\n>\n> - ${mark}`,
    (mark) => `| 甲 |\n|---|\n| 乙 |\n| ${mark} |`,
    (mark) => `**粗\n${mark}**`,
    (mark) => `## ${mark}`,
    (mark) => `甲[^2]\n\n[^2]: 乙\n\n    ${mark}`,
  );
  const blocks = fc.array(
    fc.oneof(
      filler,
      holder.map((hold) => hold('[点](/找/)')),
    ),
    { maxLength: 8 },
  );
  const gap = fc.constantFrom('\n\n', '\n\n\n', '\n\n　　\n\n', '\r\n\r\n');

  it('are those of the source, wherever a link stands', () => {
    fc.assert(
      fc.property(blocks, gap, (parts, between) => {
        const source = parts.join(between);
        const lines = source.split(/\r?\n/);
        const written = lines.flatMap((line, index) => (line.includes('/找/') ? [index + 1] : []));
        expect(inspectMarkdown(source).links.map(({ line }) => line)).toEqual(written);
      }),
      runs(500),
    );
  });
});
