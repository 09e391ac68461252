import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../src/content/load.ts';
import type { AnyEntry, Site } from '../../src/model/index.ts';
import { madeCorrections, reportMail } from '../../src/publish/corrections/index.ts';

describe('a mail that reports a mistake', () => {
  it('names the page and its address, and asks for what is needed', () => {
    const mail = new URL(
      reportMail('desk@example.org', {
        title: '站点 & “问答”？',
        address: 'https://yunhe.example/pages/faq/',
      }),
    );
    expect(mail.pathname).toBe('desk@example.org');
    expect(mail.searchParams.get('subject')).toBe('找错：站点 & “问答”？');
    const lines = mail.searchParams.get('body')?.split('\r\n');
    expect(lines?.slice(0, 3)).toEqual([
      '页面：站点 & “问答”？',
      '网址：https://yunhe.example/pages/faq/',
      '哪里不对：',
    ]);
  });
});

describe('the corrections made', () => {
  it('are listed over all types, the newest first', async () => {
    const made = madeCorrections(await loadSite(resolve('content')));
    expect(new Set(made.map(({ entry }) => entry.collection)).size).toBeGreaterThan(1);
    expect(made.map(({ at }) => at)).toEqual(
      made
        .map(({ at }) => at)
        .toSorted()
        .reverse(),
    );
  });

  it('are not told of an entry that was taken down', () => {
    const corrected = { collection: 'news', slug: 'x', data: { corrections: [{ at: '2026-03-07 09:00' }] } };
    const site = {
      all: () => [],
      withdrawn: () => [corrected as unknown as AnyEntry],
    } as unknown as Site;
    expect(madeCorrections(site)).toEqual([]);
  });
});
