import { describe, expect, it } from 'vitest';
import { endingConsents } from '../../src/check/consents.ts';
import { readContent } from '../../src/content/read.ts';
import { parseMoment } from '../../src/model/index.ts';
import { withCity } from './city.ts';

const STORY = 'stories/lao-zhou.md';
const at = (now: string, days: number, consent = 'until: 2028-02-01') =>
  withCity([{ in: STORY, swap: ['until: 2028-02-01', consent] }], async (root) =>
    endingConsents(await readContent(root), parseMoment(now), days),
  );

describe('the list of consents that end', () => {
  it('names a consent from as many days before its end as asked', async () => {
    expect(await at('2028-01-02 09:00', 30)).toEqual([]);
    expect(await at('2028-01-03 00:00', 30)).toEqual([
      { file: STORY, title: '老周和他的量杯', state: 'ending', from: '2028-02-02', days: 30 },
    ]);
  });

  it('names it as over from the day after its last', async () => {
    expect(await at('2028-02-01 23:59', 0)).toEqual([]);
    expect(await at('2028-02-02 00:00', 0)).toMatchObject([{ state: 'over', days: 0 }]);
  });

  it('names one that was taken back, whatever the days', async () => {
    expect(await at('2026-04-10 09:00', 0, 'withdrawnAt: 2026-04-01')).toMatchObject([
      { state: 'withdrawn', from: '2026-04-01' },
    ]);
  });

  it('leaves out what an editor has taken down, and what has no end', async () => {
    const down = 'until: 2026-03-01\nwithdrawn: { at: 2026-03-02 09:00, reason: 到期 }';
    expect(await at('2026-04-10 09:00', 30, down)).toEqual([]);
    expect(await at('2099-01-01 09:00', 30, 'guardian: 周母')).toEqual([]);
  });
});
