import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/find/search/excerpt.ts';
import { highlight, type Segment } from '../../../src/find/search/highlight.ts';

const card = (slice: string, changes = {}) => ({
  url: '/x/',
  title: '河街社区志愿服务站',
  type: 'stations',
  labels: [],
  sample: false,
  slice,
  ...changes,
});

const shown = (segments: Segment[]) => segments.map(({ text, hit }) => (hit ? `【${text}】` : text)).join('');

describe('an excerpt', () => {
  it('shows the word in its sentence, marked as it is written', () => {
    const body = '请带身份证。ＷｉＦｉ 密码在墙上，空巢 老人有人教。';
    expect(shown(excerptOf(card(body), ['wifi']))).toBe(
      '请带身份证。【ＷｉＦｉ】 密码在墙上，空巢 老人有人教。',
    );
    expect(shown(excerptOf(card(body), ['空巢老人']))).toBe(
      '请带身份证。ＷｉＦｉ 密码在墙上，【空巢 老人】有人教。',
    );
  });

  it('begins at a clause and says where it leaves text out', () => {
    const body = `${'前'.repeat(200)}，今天起，志愿者每周六上午在河街社区教老人用手机${'后'.repeat(200)}`;
    const text = shown(excerptOf(card(body), ['手机']));
    expect(text.startsWith('…今天起，志愿者')).toBe(true);
    expect(text.endsWith('后…')).toBe(true);
    expect(text.length).toBeLessThan(100);
  });

  it('stays inside the block that holds the word', () => {
    expect(shown(excerptOf(card('第一段\n第二段说急救\n第三段'), ['急救']))).toBe('第二段说【急救】');
  });

  it('shows words that stand far apart each in a piece of its own', () => {
    const body = `急救课开班${'，志愿者轮流值守'.repeat(30)}，还能理发`;
    expect(shown(excerptOf(card(body), ['急救', '理发']))).toMatch(
      /^【急救】课开班，志愿者.*…(志愿者轮流值守，)+还能【理发】$/,
    );
  });

  it('turns to the summary and the labels for what the body does not hold', () => {
    const labels = [{ name: '服务对象', text: '空巢老人' }];
    const page = card('来站里坐坐', { summary: '每周六理发', labels });
    expect(shown(excerptOf(page, ['理发']))).toBe('每周六【理发】');
    expect(shown(excerptOf(page, ['坐坐', '空巢老人']))).toBe('来站里【坐坐】…服务对象：【空巢老人】');
  });

  it('opens with the first words of a page that holds the query in its title alone', () => {
    expect(shown(excerptOf(card('第一段\n第二段'), ['河街']))).toBe('第一段');
    expect(shown(excerptOf(card('第一段', { summary: '一句话' }), ['河街']))).toBe('一句话');
  });
});

describe('marking words', () => {
  it('joins marks that touch or overlap', () => {
    expect(shown(highlight('社区志愿服务', ['志愿', '愿服务', '社区']))).toBe('【社区志愿服务】');
  });

  it('never changes the text', () => {
    const unit = fc.constantFrom(...'社区服务 Ａa１\n，é😀');
    fc.assert(
      fc.property(
        fc.string({ unit }),
        fc.array(fc.string({ unit: fc.constantFrom(...'社区服a1'), minLength: 1 })),
        (text, words) => {
          expect(
            highlight(text, words)
              .map(({ text }) => text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
