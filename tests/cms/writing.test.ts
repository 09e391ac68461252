import { describe, expect, it } from 'vitest';
import { readEntry } from '../../admin/cms/format/index.ts';
import { insertAt, insertions, pictureText } from '../../admin/cms/widgets/markdown-edit.ts';
import { templateFields } from '../../admin/cms/widgets/template.ts';

const insertion = (label: string) => {
  const found = insertions.find((one) => one.label === label)?.insertion;
  if (!found) throw new Error(`no button ${label}`);
  return found;
};

describe('the buttons above a body', () => {
  it('write round what is selected, and leave it selected', () => {
    expect(insertAt('先问后动。', 0, 4, insertion('加粗'))).toEqual({
      text: '**先问后动**。',
      start: 2,
      end: 6,
    });
  });

  it('write a sample where nothing is selected, ready to be typed over', () => {
    const { text, start, end } = insertAt('', 0, 0, pictureText('media/2026/x.webp'));
    expect(text).toBe('![图上有什么](/media/2026/x.webp)');
    expect(text.slice(start, end)).toBe('图上有什么');
  });

  it('begin every line of the selection', () => {
    expect(insertAt('前\n一\n二\n后', 3, 5, insertion('列表')).text).toBe('前\n- 一\n- 二\n后');
  });
});

describe('an entry taken as a template', () => {
  it('hands on what repeats itself, and nothing of the one time', () => {
    const need = readEntry(
      '---\ntitle: 陪读\nslug: pei-du\nsource: 河街社区\nfield: elderly\nrisks: 无特别风险\nheadcount: 4\njoined: 3\nstatus: full\nverifiedAt: 2026-03-01\nclosesAt: 2026-04-30 18:00\n---\n\n正文。\n',
    );
    expect(templateFields('needs', need)).toEqual({
      source: '河街社区',
      field: 'elderly',
      risks: '无特别风险',
      headcount: 4,
      body: '正文。',
    });
  });
});
