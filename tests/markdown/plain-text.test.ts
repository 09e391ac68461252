import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/markdown/index.ts';

describe('plain text', () => {
  it.each([
    ['a line for a paragraph, its breaks joined', '志愿\n服务\n\n第二段', '志愿服务\n第二段'],
    ['a space for a break beside Latin', '使用\nMarkdown', '使用 Markdown'],
    ['a line for a hard break', '甲\\\n乙', '甲\n乙'],
    ['the words of emphasis, links and code', '**甲**[乙](/a/)`丙`~~丁~~', '甲乙丙丁'],
    ['a line for a list item', '- 甲\n  - 乙\n- 丙', '甲\n乙\n丙'],
    ['a line for a table row', '| 姓名 | 时长 |\n|---|---|\n| 甲 | 3 |', '姓名 时长\n甲 3'],
    ['the caption of a picture on its own', '![植树](/a.jpg "植树节")', '植树节'],
    ['nothing for a picture without a caption', '甲\n\n![植树](/a.jpg)\n\n乙', '甲\n乙'],
    ['the alternative text of a picture in a line', '甲![红心](/a.svg)乙', '甲红心乙'],
    ['footnotes at the end, without their numbers', '甲[^1]乙\n\n[^1]: 注\n\n丙', '甲乙\n丙\n注'],
    ['characters for their references', '甲&nbsp;&lt;乙&gt; &amp;', '甲\u00A0<乙> &'],
    ['raw HTML as readers see it', '甲<br>乙', '甲<br>乙'],
    ['boxes for tasks', '- [x] 甲\n- [ ] 乙', '☑ 甲\n☐ 乙'],
    ['nothing for a rule', '甲\n\n---\n\n乙', '甲\n乙'],
    ['nothing for nothing', '', ''],
  ])('has %s', (_, source, text) => {
    expect(plainText(source)).toBe(text);
  });
});
