import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlug, newEntryFields, slugOf } from '../../admin/cms/slug/index.ts';
import { slugPattern } from '../../src/model/primitives.ts';

const nothingTaken = async () => false;

describe('the address of a new entry', () => {
  it('is the pinyin of its title', () => {
    expect(slugOf('“暖冬行·爱传递”主题志愿服务月')).toBe(
      'nuan-dong-xing-ai-chuan-di-zhu-ti-zhi-yuan-fu-wu-yue',
    );
    expect(slugOf('2026年第3期 A区')).toBe('2026-nian-di-3-qi-a-qu');
    expect(slugOf('绿水')).toBe('lv-shui');
  });

  it('reads a name as a name, and the same character elsewhere as a word', () => {
    expect(slugOf('单小河的单位开放日', ['单小河'])).toBe('shan-xiao-he-de-dan-wei-kai-fang-ri');
  });

  it('always has the form that the model asks for, or is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = slugOf(title);
        expect(slug === '' || (slugPattern.test(slug) && slug.length <= 80)).toBe(true);
      }),
    );
  });

  it('takes a number when another entry has it', async () => {
    const taken = new Set(['tong-zhi', 'tong-zhi-2']);
    expect(await freeSlug('tong-zhi', async (slug) => taken.has(slug))).toBe('tong-zhi-3');
  });

  it('is put into the entry before it is saved for the first time', async () => {
    const data = { title: '单小河的摊子', subject: { type: 'person', name: '单小河' } };
    expect(await newEntryFields('stories', data, nothingTaken)).toEqual({
      ...data,
      slug: 'shan-xiao-he-de-tan-zi',
    });
  });

  it('names a report by its unit and month', async () => {
    const report = { title: '三月月报', unit: 'qing-shi', year: 2026, month: 3 };
    expect(await newEntryFields('reports', report, nothingTaken)).toMatchObject({ slug: 'qing-shi-2026-03' });
  });

  it('is asked for again when nothing in the title can be said in letters', async () => {
    await expect(newEntryFields('news', { title: '……' }, nothingTaken)).rejects.toThrow('请先写标题');
  });
});

describe('a copy of an entry', () => {
  it('is a new entry: without the address, the reviews and the file of the old one', async () => {
    const copied = {
      $source: '---\ntitle: 旧\n---\n',
      title: '新',
      slug: 'jiu',
      editor: '李敏',
      reviews: [{ step: 'first' }],
      corrections: [],
      withdrawn: { at: '2026-03-01 09:00', reason: '' },
      updatedAt: '2026-03-01 09:00',
      source: '河街社区',
    };
    expect(await newEntryFields('news', copied, nothingTaken)).toEqual({
      title: '新',
      source: '河街社区',
      slug: 'xin',
    });
  });
});
