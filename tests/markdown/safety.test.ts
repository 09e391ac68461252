import { describe, expect, it } from 'vitest';
import { inspectMarkdown, plainText, renderMarkdown } from '../../src/markdown/index.ts';
import { hostile } from './hostile.ts';
import { everyElement, readHtml, textOf } from './read-html.ts';
import { dangersIn } from './safety.ts';

describe('hostile Markdown comes out harmless', () => {
  for (const [what, source] of Object.entries(hostile)) {
    it(what, () => {
      expect(dangersIn(renderMarkdown(source).html)).toEqual([]);
    });
  }
});

describe('the judge of these tests', () => {
  it.each([
    ['<script>x</script>', ['<script>']],
    ['<p onclick="x">甲</p>', ['p onclick']],
    ['<p style="x">甲</p>', ['p style']],
    ['<a href="javascript:x">甲</a>', ['link to javascript:x']],
    ['<a href="https://evil.example/">甲</a>', ['unmarked link to https://evil.example/']],
    ['<a href="//evil.example/">甲</a>', ['unmarked link to //evil.example/']],
    ['<img src="https://evil.example/x.gif" alt="">', ['picture from https://evil.example/x.gif']],
    ['<img src="/x.gif">', ['a picture without alt']],
  ])('sees the danger in %s', (html, dangers) => {
    expect(dangersIn(html)).toEqual(dangers);
  });

  it.each([
    '<p>甲',
    '<p>甲</b>',
    '<p a=b>甲</p>',
    '甲 & 乙',
    '<p><p>甲</p></p>',
    '<a href="/"><a href="/"></a></a>',
  ])('refuses what browsers may read in another way: %s', (html) => {
    expect(() => readHtml(html)).toThrow();
  });
});

describe('a refused link', () => {
  const source = '点[**这里**](javascript:alert(1))报名';

  it('leaves its words in place', () => {
    expect(renderMarkdown(source).html).toBe('<p>点<strong>这里</strong>报名</p>');
    expect(plainText(source)).toBe('点这里报名');
  });

  it('is reported with its line and address', () => {
    expect(inspectMarkdown(`第一段\n\n${source}`).links).toEqual([
      { href: 'javascript:alert(1)', text: '这里', refused: true, line: 3 },
    ]);
  });
});

describe('raw HTML', () => {
  it('is shown letter for letter', () => {
    const source = '<div class="甲">\n<!-- 乙 -->\n&lt;</div>';
    const [paragraph] = readHtml(renderMarkdown(source).html);
    expect(paragraph && textOf(paragraph)).toBe(source);
  });

  it('makes no element, wherever it stands', () => {
    const tag = '<b onclick="x">';
    const source = `${tag}\n\n甲${tag}\n\n- ${tag}\n\n> ${tag}\n\n## ${tag}\n\n| ${tag} |\n|-|\n| ${tag} |`;
    const names = everyElement(readHtml(renderMarkdown(source).html)).map(({ name }) => name);
    expect(names).not.toContain('b');
  });
});
