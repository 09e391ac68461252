import { describe, expect, it } from 'vitest';
import {
  type AnyEntry,
  type BeijingMinute,
  collections,
  consentOverFrom,
  minuteAt,
  publicEntry,
  takenDown,
} from '../../src/model/index.ts';
import { storyData } from '../support/samples.ts';

const story = (consent: object, more: object = {}) => {
  const subject = {
    type: 'person',
    name: '周小河',
    consent: { by: '周小河', at: '2026-02-20', scope: '姓名和事迹在本站公开', ...consent },
  };
  const quote = '周小河说：水不等人';
  const cover = { src: 'media/zhou.jpg', alt: '周小河在河边' };
  const timeline = [{ at: '2024年', what: '周小河开始巡河' }];
  const data = storyData({
    subject,
    quote,
    cover,
    timeline,
    summary: '周小河的事',
    author: '周小河',
    ...more,
  });
  return {
    collection: 'stories',
    slug: 'xiu-xie-tan',
    file: 'stories/xiu-xie-tan.md',
    body: '周小河每天来。',
    data: collections.stories.schema.parse(data),
  } as AnyEntry;
};
const at = (text: string) => text as BeijingMinute;

describe('a consent that ends', () => {
  it('holds through its last day and is over with the first minute after it, Beijing time', () => {
    const until = story({ until: '2026-03-31' });
    expect(takenDown(until, at('2026-03-31 23:59'))).toBeUndefined();
    expect(takenDown(until, at('2026-04-01 00:00'))?.at).toBe('2026-04-01 00:00');
    expect(takenDown(until, minuteAt(Date.parse('2026-03-31T15:59:00Z')))).toBeUndefined();
    expect(takenDown(until, minuteAt(Date.parse('2026-03-31T16:00:00Z')))).toBeDefined();
  });

  it('is over from the day it was taken back, also before its last day', () => {
    expect(consentOverFrom({ until: at('2026-12-31'), withdrawnAt: at('2026-05-01') } as never)).toBe(
      '2026-05-01',
    );
    expect(takenDown(story({ withdrawnAt: '2026-05-01' }), at('2026-05-01 00:00'))).toBeDefined();
  });

  it('is over at once when it was taken back, even where the day written is still to come', () => {
    expect(takenDown(story({ withdrawnAt: '2026-06-01' }), at('2026-05-01 09:00'))).toBeDefined();
  });

  it('never ends by itself where it has no last day', () => {
    expect(takenDown(story({}), at('2099-12-31 23:59'))).toBeUndefined();
  });

  it('is asked of persons alone', () => {
    const team = story({}, { subject: { type: 'team', name: '河街队' } });
    expect(takenDown(team, at('2099-12-31 23:59'))).toBeUndefined();
  });

  it('gives way to what an editor has said about taking the page down', () => {
    const withdrawn = { at: '2026-02-25 10:00', reason: '内容有误' };
    expect(takenDown(story({ until: '2026-03-31' }, { withdrawn }), at('2026-05-01 09:00'))).toEqual(
      withdrawn,
    );
  });
});

describe('what is left of a story once the consent is over', () => {
  const shell = publicEntry(story({ until: '2026-03-31' }), at('2026-04-01 00:00'));

  it('holds no word about the person, in any field', () => {
    expect(JSON.stringify(shell)).not.toMatch(/周小河|巡河|修鞋摊|zhou/);
    expect(shell.body).toBe('');
  });

  it('keeps its address and says when it went', () => {
    expect([shell.collection, shell.slug, shell.file]).toEqual([
      'stories',
      'xiu-xie-tan',
      'stories/xiu-xie-tan.md',
    ]);
    expect(shell.data.withdrawn).toEqual({
      at: '2026-04-01 00:00',
      reason: '公开这个页面所依据的同意已经结束',
    });
  });

  it('leaves everything else as it is', () => {
    const entry = story({ until: '2026-03-31' });
    expect(publicEntry(entry, at('2026-03-31 23:59'))).toBe(entry);
  });
});
