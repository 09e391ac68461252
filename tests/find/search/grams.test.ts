import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, lookupsFor } from '../../../src/find/search/grams.ts';
import { runs } from '../../support/properties.ts';

const text = (lengths: fc.StringConstraints) =>
  fc.string({ unit: fc.constantFrom(...'社区服务人a1，é'), ...lengths });
const frequent = fc
  .subarray([...'社区服务人a1'])
  .map((units) => new Set(units.map((unit) => unit.charCodeAt(0))));

describe('grams', () => {
  it('of a text are one for each of its units', () => {
    fc.assert(
      fc.property(text({ minLength: 1 }), frequent, (text, frequent) => {
        expect(gramsOf(text, frequent).split(' ')).toHaveLength(text.length);
      }),
    );
  });

  it('that stand where a word wants them are that word, whatever units are frequent', () => {
    fc.assert(
      fc.property(
        text({ maxLength: 40 }),
        text({ minLength: 1, maxLength: 6 }),
        frequent,
        (text, word, frequent) => {
          const grams = gramsOf(text, frequent).split(' ');
          const stands = (at: number) =>
            lookupsFor(word, frequent).every(({ gram, open, offset }) =>
              open ? grams[at + offset]?.startsWith(gram) : grams[at + offset] === gram,
            );
          const places = [...text].flatMap((_, at) => (stands(at) ? [at] : []));
          expect(places).toEqual([...text].flatMap((_, at) => (text.startsWith(word, at) ? [at] : [])));
        },
      ),
      runs(1000),
    );
  });

  it('are pairs beside a frequent unit, so that a word of two is one look-up', () => {
    const frequent = new Set(['人'.charCodeAt(0)]);
    expect(gramsOf('老人,人家', frequent)).toBe('老人 人 ª2c 人家 家');
    expect(lookupsFor('老人', frequent)).toEqual([{ gram: '老人', open: false, offset: 0 }]);
    expect(lookupsFor('空巢老人家', frequent).map(({ gram }) => gram)).toEqual(['空', '巢', '老人', '人家']);
  });
});
