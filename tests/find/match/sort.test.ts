import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedBy } from '../../../src/find/match/sort.ts';
import { runs } from '../../support/properties.ts';

describe('sorting by rank', () => {
  it('agrees with an ordinary sort, ties included', () => {
    const rank = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const items = fc.array(fc.record({ rank, id: fc.integer({ min: 0, max: 1000 }) }));
    fc.assert(
      fc.property(items, (items) => {
        const ranks = Float64Array.from(items, ({ rank }) => rank);
        expect(sortedBy(ranks, items, (a, b) => a.id - b.id)).toEqual(
          items.toSorted((a, b) => a.rank - b.rank || a.id - b.id),
        );
      }),
      runs(500),
    );
  });
});
