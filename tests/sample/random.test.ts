import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/sample/random.ts';

const draws = (seed: string, count = 20) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('a seeded source of choices', () => {
  it('repeats itself with its seed, and with no other', () => {
    expect(draws('1')).toEqual(draws('1'));
    expect(draws('1')).not.toEqual(draws('2'));
  });

  it('gives a named stream the same choices whatever was drawn before', () => {
    const fresh = createRandom('1');
    const used = createRandom('1');
    for (let draw = 0; draw < 100; draw++) used.next();
    expect(used.stream('needs').next()).toBe(fresh.stream('needs').next());
    expect(fresh.stream('needs').next()).not.toBe(fresh.stream('stories').next());
  });

  it('draws whole numbers evenly between both bounds', () => {
    const random = createRandom('dice');
    const counts = Map.groupBy(
      Array.from({ length: 6000 }, () => random.between(1, 6)),
      (face) => face,
    );
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const faces of counts.values()) expect(faces.length / 1000).toBeCloseTo(1, 0);
  });

  it('picks some different items, in the order of the list', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.integer()), fc.nat(20), (seed, list, count) => {
        const some = createRandom(seed).some(list, count);
        expect(some).toHaveLength(Math.min(count, list.length));
        expect(list.filter((item) => some.includes(item))).toEqual(some);
      }),
    );
  });

  it('keeps every item of a list that it shuffles', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, list) => {
        const shuffled = createRandom(seed).shuffled(list);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
      }),
    );
  });

  it('follows weights, and never takes what weighs nothing', () => {
    const random = createRandom('weights');
    const taken = Array.from({ length: 3000 }, () => random.weighted({ often: 3, seldom: 1, never: 0 }));
    expect(taken).not.toContain('never');
    expect(taken.filter((key) => key === 'often').length / 3000).toBeCloseTo(0.75, 1);
  });

  it('refuses to pick from nothing', () => {
    expect(() => createRandom('1').pick([])).toThrow(RangeError);
  });
});
