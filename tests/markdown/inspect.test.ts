import { describe, expect, it } from 'vitest';
import { inspectMarkdown } from '../../src/markdown/index.ts';

describe('inspection', () => {
  it('lists links as written, with their words and lines', () => {
    const source = '见[**须知**](/pages/a/?x=1&amp;y=2)\n和 https://example.org/b 。\n\n- <zyz@example.org>';
    expect(inspectMarkdown(source).links).toEqual([
      { href: '/pages/a/?x=1&y=2', text: '须知', refused: false, line: 1 },
      { href: 'https://example.org/b', text: 'https://example.org/b', refused: false, line: 2 },
      { href: 'mailto:zyz@example.org', text: 'zyz@example.org', refused: false, line: 4 },
    ]);
  });

  it('lists pictures, also without alternative text or inside a link', () => {
    const source = '![](/media/a.png)\n\n[![乙](/media/b.png "题")](/b/)\n\n![丙](https://example.org/c.png)';
    expect(inspectMarkdown(source).pictures).toEqual([
      { src: '/media/a.png', alt: '', title: '', refused: false, line: 1 },
      { src: '/media/b.png', alt: '乙', title: '题', refused: false, line: 3 },
      { src: 'https://example.org/c.png', alt: '丙', title: '', refused: true, line: 5 },
    ]);
  });

  it('lists headings with the ids that links can name', () => {
    expect(inspectMarkdown('# 甲\n\n## 乙\n\n> # 甲').headings).toEqual([
      { level: 1, text: '甲', id: '甲', line: 1 },
      { level: 2, text: '乙', id: '乙', line: 3 },
      { level: 1, text: '甲', id: '甲-2', line: 5 },
    ]);
  });

  it('lists raw HTML in blocks and lines, but none in code', () => {
    const source = '文<br>字\n\n<div>\n块\n</div>\n\n`<b>`\n\n```\n<b>\n```\n\n<重要>';
    expect(inspectMarkdown(source).rawHtml).toEqual([
      { text: '<br>', line: 1 },
      { text: '<div>\n块\n</div>', line: 3 },
    ]);
  });

  it('lists footnotes that are missing or never used', () => {
    const { missingNotes, unusedNotes } = inspectMarkdown('甲[^有]\n乙[^无]\n\n[^有]: 注\n[^闲]: 注');
    expect(missingNotes).toEqual([{ label: '无', line: 2 }]);
    expect(unusedNotes).toEqual([{ label: '闲', line: 5 }]);
  });

  it('lists a second footnote of the same label, and what stands in it', () => {
    const { unusedNotes, links } = inspectMarkdown('甲[^1]\n\n[^1]: 注\n[^1]: [乙](/b/)');
    expect(unusedNotes).toEqual([{ label: '1', line: 4 }]);
    expect(links).toMatchObject([{ href: '/b/', line: 4 }]);
  });

  it('finds nothing in plain words', () => {
    const found = inspectMarkdown('志愿服务，人人可为。');
    expect(Object.values(found).flat()).toEqual([]);
  });
});
