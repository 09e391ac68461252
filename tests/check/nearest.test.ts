import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/check/nearest.ts';

describe('nearest', () => {
  it.each([
    ['titel', ['title', 'tier'], 'title'],
    ['publishedat', ['publishedAt', 'updatedAt'], 'publishedAt'],
    ['he-ji', ['he-jie', 'liu-wan'], 'he-jie'],
    ['area', ['notice', 'winners'], undefined],
    ['x', ['year', 'month'], undefined],
  ])('takes %s among %j for %s', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  it('always finds a word that is there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1 }), (words) => {
        for (const word of words) expect(nearest(word, words)).toBe(word);
      }),
    );
  });

  it('finds a longer word again after one slip of the keyboard', () => {
    const slip = fc.tuple(fc.stringMatching(/^[a-z]{6,12}$/), fc.nat({ max: 5 }));
    fc.assert(
      fc.property(slip, ([word, at]) => {
        expect(nearest(word.slice(0, at) + word.slice(at + 1), ['0123456789', word])).toBe(word);
      }),
    );
  });
});
