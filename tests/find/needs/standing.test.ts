import { describe, expect, it } from 'vitest';
import { isStale, standingOf } from '../../../src/find/needs/standing.ts';
import { type BeijingMinute, type Data, need } from '../../../src/model/index.ts';
import { needData } from '../../support/samples.ts';

const at = (moment: string) => moment as BeijingMinute;
const parsed = (changes = {}): Data<'needs'> => need.parse(needData(changes));

describe('what a need is at a moment', () => {
  it('is open until the minute it closes, Beijing time, and never after', () => {
    expect(standingOf(parsed(), at('2026-04-30 17:59'))).toBe('open');
    expect(standingOf(parsed(), at('2026-04-30 18:00'))).toBe('closed');
  });

  it('is full when everyone has joined, whatever its file says', () => {
    expect(standingOf(parsed({ joined: 4 }), at('2026-03-10 09:00'))).toBe('full');
  });

  it('stays withdrawn after it would have closed', () => {
    expect(standingOf(parsed({ status: 'withdrawn' }), at('2027-01-01 00:00'))).toBe('withdrawn');
  });

  it('counts as stale once nobody has verified it for more than 30 days', () => {
    expect(isStale(parsed(), at('2026-03-31 09:00'))).toBe(false);
    expect(isStale(parsed(), at('2026-04-01 00:00'))).toBe(true);
  });
});
