import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BoardFilters,
  type BoardKey,
  boardKeys,
  createBoard,
  standingOf,
} from '../../../src/find/needs/index.ts';
import type { BeijingMinute } from '../../../src/model/time.ts';
import { runs } from '../../support/properties.ts';
import { needs as matchNeeds } from '../match/arbitraries.ts';
import { NOW } from '../match/fixture.ts';
import { boardNeed, onBoard } from './fixture.ts';

const at = (moment: string) => moment as BeijingMinute;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the needs board', () => {
  it('shows what can still be joined, the soonest to close first, and then the rest, the latest first', () => {
    const board = createBoard(
      [
        boardNeed({ id: 'done', status: 'done', closesAt: at('2026-02-01 18:00') }),
        boardNeed({ id: 'later', closesAt: at('2026-04-01 18:00') }),
        boardNeed({ id: 'full', joined: 4, closesAt: at('2026-03-20 18:00') }),
        boardNeed({ id: 'soon', closesAt: at('2026-03-09 18:00') }),
      ],
      NOW,
    );
    expect(ids(board({}).found)).toEqual(['soon', 'later', 'full', 'done']);
  });

  it('never shows a need as open once it has closed, filled up or been withdrawn, whenever it was built', () => {
    const needs = [
      boardNeed({ id: 'closing', closesAt: at('2026-03-07 12:00') }),
      boardNeed({ id: 'full', status: 'full', joined: 4 }),
      boardNeed({ id: 'withdrawn', status: 'withdrawn' }),
    ];
    expect(ids(createBoard(needs, at('2026-03-07 11:59'))({ status: 'open' }).found)).toEqual(['closing']);
    const later = createBoard(needs, at('2026-03-07 12:00'));
    expect(later({ status: 'open' }).found).toEqual([]);
    expect(ids(later({ status: 'closed' }).found)).toEqual(['closing']);
  });

  it('finds a need by any skill it demands or gains from, and by needing none', () => {
    const board = createBoard(
      [
        boardNeed({ id: 'reader', abilities: ['reading', 'teaching'] }),
        boardNeed({ id: 'anybody', abilities: ['none'] }),
      ],
      NOW,
    );
    expect(ids(board({ skill: 'teaching' }).found)).toEqual(['reader']);
    expect(ids(board({ skill: 'none' }).found)).toEqual(['anybody']);
  });

  it('finds a need by an age band when somebody in it may join', () => {
    const board = createBoard([boardNeed({ minAge: 17, maxAge: 60 })], NOW);
    const fits = (age: string) => board({ age }).found.length === 1;
    expect(['under-14', '14-15', '16-17', '18-44', '45-59', '60-69', '70-up'].filter(fits)).toEqual([
      '16-17',
      '18-44',
      '45-59',
      '60-69',
    ]);
  });

  it('keeps a zone apart from the division around it', () => {
    const places = [
      { level: 'unit' as const, id: 'zone', label: '云港园区' },
      { level: 'unit' as const, id: 'qingshi', label: '青石区' },
    ];
    const board = createBoard([boardNeed({ places })], NOW);
    expect([...board({}).counts.unit.keys()]).toEqual(['zone']);
  });

  it('says which filter to give up when nothing is left', () => {
    const board = createBoard(
      [boardNeed({ id: 'a', care: 'others' }), boardNeed({ id: 'b', care: 'nature', joined: 4 })],
      NOW,
    );
    const { found, without } = board({ care: 'nature', status: 'open' });
    expect(found).toEqual([]);
    expect(without).toMatchObject({ care: 1, status: 1, field: 0 });
  });
});

describe('the counts beside the choices', () => {
  const values: Record<BoardKey, readonly string[]> = {
    status: ['open', 'full', 'closed', 'done', 'withdrawn'],
    care: ['others', 'nature', 'society'],
    field: ['elderly', 'tutoring', 'planting', 'traffic'],
    target: ['empty-nest', 'students'],
    unit: ['qingshi', 'elsewhere'],
    day: ['1', '2', '3', '4', '5', '6', '7'],
    slot: ['morning', 'afternoon', 'evening'],
    skill: ['none', 'reading', 'haircut', 'law', 'cooking'],
    age: ['under-14', '14-15', '16-17', '18-44', '60-69'],
  };
  const filters: fc.Arbitrary<BoardFilters> = fc
    .record(
      Object.fromEntries(
        boardKeys.map((key) => [
          key,
          fc.option(fc.constantFrom(...values[key]), { nil: undefined, freq: 2 }),
        ]),
      ),
      { noNullPrototype: true },
    )
    .map((chosen) => chosen as BoardFilters);

  it('each equal what choosing it shows, the other filters kept', () => {
    fc.assert(
      fc.property(matchNeeds, filters, (needs, chosen) => {
        const board = createBoard(needs.map(onBoard), NOW);
        const { counts, without } = board(chosen);
        for (const key of boardKeys) {
          for (const value of values[key])
            expect(counts[key].get(value) ?? 0, `${key}=${value}`).toBe(
              board({ ...chosen, [key]: value }).found.length,
            );
          expect(without[key], key).toBe(board({ ...chosen, [key]: undefined }).found.length);
        }
      }),
      runs(200),
    );
  });

  it('and what is shown fits every filter, nothing that fits is missing', () => {
    const oracle = (
      needs: readonly ReturnType<typeof onBoard>[],
      { status, day, skill, field }: BoardFilters,
    ) =>
      needs.filter(
        (need) =>
          (status === undefined || standingOf(need, NOW) === status) &&
          (day === undefined || need.days.some(({ weekday }) => weekday === Number(day))) &&
          (skill === undefined || need.abilities.includes(skill)) &&
          (field === undefined || need.field.id === field),
      );
    fc.assert(
      fc.property(matchNeeds, filters, (list, { status, day, skill, field }) => {
        const needs = list.map(onBoard);
        const asked = { status, day, skill, field };
        expect(ids(createBoard(needs, NOW)(asked).found).sort()).toEqual(ids(oracle(needs, asked)).sort());
      }),
    );
  });
});
