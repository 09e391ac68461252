import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profile } from '../../src/find/match/index.ts';
import { readAnswers } from '../../src/islands/match/answers.ts';
import { answersOf, cellOf, type Draft, draftOf, emptyDraft, NONE } from '../../src/islands/match/draft.ts';

const ids = fc.subarray(['elderly', 'river-care', 'first-aid']);
const orNone = fc.oneof(ids, fc.constant([NONE]));
const cells = fc.subarray(
  [1, 6, 7].flatMap((day) => ['morning', 'evening'].map((slot) => cellOf(day, slot))),
);
const number = fc.oneof(
  fc.constantFrom('', ' 3 ', '３', '12', '0', '-1', '2.5', '99999', '三', '1e3', 'NaN', 'Infinity'),
  fc.string({ maxLength: 6 }),
);

/** Any form that can be on the screen. */
const drafts: fc.Arbitrary<Draft> = fc.record(
  {
    fields: ids,
    refusedFields: ids,
    cares: fc.subarray(['others', 'nature', 'society']),
    skills: orNone,
    licences: orNone,
    languages: ids,
    free: cells,
    ageBand: fc.constantFrom('', 'under-14', '18-44', '70-up'),
    groupSize: number,
    maxKm: number,
    place: fc.constantFrom('', 'qingshi', '990101001001'),
  },
  { noNullPrototype: true },
);

const read = (changes: Partial<Draft>) => answersOf({ ...emptyDraft, ...changes });

describe('what the matching form gives', () => {
  it('is a profile that matching takes, or says in Chinese at a number what is wrong', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const result = answersOf(draft);
        if ('answers' in result) {
          expect(profile.safeParse(result.answers).success).toBe(true);
          return;
        }
        for (const [field, problem] of Object.entries(result.problems)) {
          expect(['groupSize', 'maxKm']).toContain(field);
          expect(problem).toMatch(/^(应|不能)\p{Script=Han}/u);
        }
      }),
    );
  });

  it('comes back as the same form after being kept', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const result = answersOf(draft);
        if (!('answers' in result)) return;
        const kept = readAnswers(JSON.stringify(result.answers));
        expect(kept && answersOf(draftOf(kept))).toEqual(result);
      }),
    );
  });

  it('leaves out what was not told, and keeps “none” as an answer', () => {
    expect(read({})).toEqual({ answers: {} });
    expect(read({ skills: [NONE], free: [cellOf(6, 'morning'), cellOf(6, 'evening')] })).toEqual({
      answers: { skills: [], free: [{ weekday: 6, slots: ['morning', 'evening'] }] },
    });
  });

  it.each([
    ['三', '应写成整数，例如 3'],
    ['2.5', '应写成整数，例如 3'],
    ['0', '不能小于 1'],
    ['2001', '不能大于 2000'],
  ])('refuses %s people', (groupSize, problem) => {
    expect(read({ groupSize })).toEqual({ problems: { groupSize: problem } });
  });

  it('reads numbers as people type them', () => {
    expect(read({ groupSize: '１２', maxKm: ' 2.5 ' })).toEqual({ answers: { groupSize: 12, maxKm: 2.5 } });
  });
});

describe('what the device kept', () => {
  it.each([
    ['nothing', null],
    ['something else', 'hello'],
    ['another shape', '{"skills":"first-aid"}'],
    ['a position', '{"from":{"lng":105,"lat":29}}'],
  ])('is not taken for answers when it is %s', (_, text) => {
    expect(readAnswers(text)).toBeUndefined();
  });
});
