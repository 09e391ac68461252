import fc from 'fast-check';
import type { MatchNeed, MatchProfile } from '../../../src/find/match/index.ts';
import type { BeijingDay, BeijingMinute } from '../../../src/model/time.ts';
import { needWith, skill } from './fixture.ts';

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const FIELDS = ['elderly', 'tutoring', 'planting', 'traffic'];
const SKILLS = ['reading', 'haircut', 'law', 'cooking'];
const LICENCES = ['nurse', 'lawyer'];
const LANGUAGES = ['mandarin', 'dialect'];
const SLOTS = [
  { id: 'morning', label: '上午', to: '12:00' },
  { id: 'afternoon', label: '下午', to: '17:30' },
  { id: 'evening', label: '晚上', to: '21:00' },
];
const ids = (all: readonly string[]) => fc.subarray([...all]);
const weekday = fc.integer({ min: 1, max: 7 });
const march = fc.integer({ min: 1, max: 31 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`);
const days = march.map((day) => day as BeijingDay);
const weekdayIn = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

const serviceDay = fc.oneof(
  weekday.map((weekday) => ({ weekday })),
  days.map((date) => ({ weekday: weekdayIn(date), date })),
  days.map((until) => ({ weekday: weekdayIn(until), until })),
);

const position = fc.record({
  lng: fc.double({ min: 104.7, max: 105.3, noNaN: true }),
  lat: fc.double({ min: 28.8, max: 29.2, noNaN: true }),
});

/** A need on a board around 2026-03-07; the id is given by its place in the list. */
const need: fc.Arbitrary<Omit<MatchNeed, 'id'>> = fc
  .record(
    {
      field: pick(...FIELDS.map((id) => skill(id))),
      care: pick('others' as const, 'nature' as const, 'society' as const),
      location: fc.option(
        position.map((at) => ({ ...at, about: false })),
        { nil: undefined },
      ),
      days: fc.array(serviceDay, { minLength: 1, maxLength: 3 }),
      slots: fc.subarray(SLOTS, { minLength: 1 }),
      headcount: fc.integer({ min: 3, max: 12 }),
      joined: fc.integer({ min: 0, max: 3 }),
      required: fc.subarray(SKILLS, { maxLength: 2 }).map((list) => list.map((id) => skill(id))),
      helpful: fc.subarray(SKILLS, { maxLength: 2 }).map((list) => list.map((id) => skill(id))),
      minAge: fc.integer({ min: 14, max: 25 }),
      maxAge: fc.option(fc.integer({ min: 25, max: 70 }), { nil: undefined }),
      licence: fc.option(pick(...LICENCES.map((id) => skill(id))), { nil: undefined, freq: 2 }),
      language: fc.option(pick(...LANGUAGES.map((id) => skill(id))), { nil: undefined, freq: 2 }),
      status: pick<MatchNeed['status']>('open', 'open', 'open', 'matching', 'full', 'done', 'withdrawn'),
      closesAt: march.map((day) => `${day} 18:00` as BeijingMinute),
    },
    { noNullPrototype: true },
  )
  .map((changes) => needWith(changes));

export const needs: fc.Arbitrary<MatchNeed[]> = fc
  .array(need, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one, index) => ({ ...one, id: `need-${index}` })));

export const free = fc.array(fc.record({ weekday, slots: ids(SLOTS.map(({ id }) => id)) }), { maxLength: 5 });

/** A profile with any of its parts left out. */
export const profile: fc.Arbitrary<MatchProfile> = fc.record(
  {
    fields: ids(FIELDS),
    refusedFields: fc.subarray(FIELDS, { maxLength: 1 }),
    cares: fc.subarray(['others', 'nature', 'society'] as const),
    targets: ids(['empty-nest']),
    skills: ids(SKILLS),
    licences: ids(LICENCES),
    languages: ids(LANGUAGES),
    free,
    age: fc.integer({ min: 12, max: 80 }),
    ageBand: pick('14-15' as const, '18-44' as const, '60-69' as const),
    groupSize: fc.integer({ min: 1, max: 6 }),
    from: position,
    place: pick('qingshi', '990101001', '990101001001', 'elsewhere'),
    maxKm: fc.double({ min: 1, max: 40, noNaN: true }),
  },
  { requiredKeys: [], noNullPrototype: true },
);
