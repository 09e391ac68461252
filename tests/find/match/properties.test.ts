import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageBands,
  isMatch,
  type MatchNeed,
  type MatchProfile,
  match,
} from '../../../src/find/match/index.ts';
import { runs } from '../../support/properties.ts';
import * as arbitrary from './arbitraries.ts';
import { NOW, skill } from './fixture.ts';

const many = runs(400);

const idsOf = (needs: readonly MatchNeed[], profile: MatchProfile) =>
  match(needs, profile, NOW).map(({ need }) => need.id);
const matchesOf = (needs: readonly MatchNeed[], profile: MatchProfile) =>
  match(needs, profile, NOW)
    .filter(isMatch)
    .map(({ need }) => need.id);
/** The position of a need, 0 at the top. */
const positionOf = (id: string, needs: readonly MatchNeed[], profile: MatchProfile) =>
  idsOf(needs, profile).indexOf(id);
/** The list with the need at an index, wrapped round its length, changed. */
function changed(
  needs: readonly MatchNeed[],
  index: number,
  change: (need: MatchNeed) => Partial<MatchNeed>,
) {
  const at = index % needs.length;
  return needs.map((need, here) => (here === at ? { ...need, ...change(need) } : need));
}
const idAt = (needs: readonly MatchNeed[], index: number) => needs[index % needs.length]?.id ?? '';

/** The hard rules once more, straight from their wording. */
function mayJoin(need: MatchNeed, profile: MatchProfile): boolean {
  const age =
    profile.age === undefined
      ? profile.ageBand && ageBands[profile.ageBand]
      : { from: profile.age, to: profile.age };
  const all = (demanded: readonly { id: string }[], held: readonly string[] | undefined) =>
    held === undefined || demanded.every(({ id }) => held.includes(id));
  const ahead = need.days.flatMap(({ weekday, date, until }) =>
    need.slots
      .filter(({ to }) => `${date ?? until ?? '9999-12-31'} ${to}` > NOW)
      .map((slot) => ({ weekday, slot: slot.id })),
  );
  const common = ahead.filter(({ weekday, slot }) =>
    (profile.free ?? [{ weekday, slots: [slot] }]).some(
      (day) => day.weekday === weekday && day.slots.includes(slot),
    ),
  );
  return (
    (need.status === 'open' || need.status === 'matching') &&
    need.closesAt > NOW &&
    need.headcount - need.joined >= (profile.groupSize ?? 1) &&
    (age === undefined || (age.to >= need.minAge && age.from <= (need.maxAge ?? 999))) &&
    all(need.required, profile.skills) &&
    all(need.licence ? [need.licence] : [], profile.licences) &&
    all(need.language ? [need.language] : [], profile.languages) &&
    common.length > 0 &&
    !profile.refusedFields?.includes(need.field.id)
  );
}

describe('matching', () => {
  it('breaks no hard rule, and rules out nothing else', () => {
    fc.assert(
      fc.property(arbitrary.needs, arbitrary.profile, (needs, profile) => {
        expect(matchesOf(needs, profile).toSorted()).toEqual(
          needs
            .filter((need) => mayJoin(need, profile))
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
      many,
    );
  });

  it('returns every need once, matches first', () => {
    fc.assert(
      fc.property(arbitrary.needs, arbitrary.profile, (needs, profile) => {
        const matches = match(needs, profile, NOW);
        expect(matches.map(({ need }) => need.id).toSorted()).toEqual(needs.map(({ id }) => id).toSorted());
        const firstMiss = matches.findIndex((one) => !isMatch(one));
        expect(matches.slice(firstMiss === -1 ? matches.length : firstMiss).filter(isMatch)).toEqual([]);
      }),
      many,
    );
  });

  it('does not depend on the order the needs come in', () => {
    const shuffled = arbitrary.needs.chain((needs) =>
      fc.tuple(
        fc.constant(needs),
        fc.shuffledSubarray(needs, { minLength: needs.length, maxLength: needs.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, arbitrary.profile, ([needs, mixed], profile) => {
        expect(idsOf(mixed, profile)).toEqual(idsOf(needs, profile));
      }),
      many,
    );
  });

  it('never lowers a need that is helped by one more of the skills a volunteer has', () => {
    fc.assert(
      fc.property(arbitrary.needs, arbitrary.profile, fc.nat(), (needs, profile, index) => {
        const able = { ...profile, skills: [...(profile.skills ?? []), 'juggling'] };
        const helped = changed(needs, index, ({ helpful }) => ({ helpful: [...helpful, skill('juggling')] }));
        const id = idAt(needs, index);
        expect(positionOf(id, helped, able)).toBeLessThanOrEqual(positionOf(id, needs, able));
      }),
      many,
    );
  });

  it('never lowers a need when the volunteer learns a skill that helps with it', () => {
    fc.assert(
      fc.property(arbitrary.needs, arbitrary.profile, fc.nat(), (needs, profile, index) => {
        const helped = changed(needs, index, ({ helpful }) => ({ helpful: [...helpful, skill('juggling')] }));
        const before = { ...profile, skills: profile.skills ?? [] };
        const after = { ...before, skills: [...before.skills, 'juggling'] };
        const id = idAt(needs, index);
        expect(positionOf(id, helped, after)).toBeLessThanOrEqual(positionOf(id, helped, before));
      }),
      many,
    );
  });

  it('never ranks a need lower for being nearer, all else equal', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(arbitrary.needs, arbitrary.profile, fc.nat(), share, (needs, profile, index, share) => {
        const from = profile.from ?? { lng: 105, lat: 29 };
        const there = changed(needs, index, ({ location }) => ({
          location: location ?? { lng: 105.2, lat: 28.9, about: false },
        }));
        const nearer = changed(there, index, ({ location = { ...from, about: false } }) => ({
          location: {
            lng: from.lng + (location.lng - from.lng) * share,
            lat: from.lat + (location.lat - from.lat) * share,
            about: false,
          },
        }));
        const id = idAt(needs, index);
        const at = { ...profile, from };
        expect(positionOf(id, nearer, at)).toBeLessThanOrEqual(positionOf(id, there, at));
      }),
      many,
    );
  });

  it('never loses a match to more free time', () => {
    fc.assert(
      fc.property(
        arbitrary.needs,
        arbitrary.profile,
        arbitrary.free,
        arbitrary.free,
        (needs, profile, some, more) => {
          const before = matchesOf(needs, { ...profile, free: some });
          const after = matchesOf(needs, { ...profile, free: [...some, ...more] });
          expect(after).toEqual(expect.arrayContaining(before));
        },
      ),
      many,
    );
  });

  it('never loses a match because something was left untold', () => {
    const part = arbitrary.profile.chain((profile) =>
      fc.tuple(
        fc.constant(profile),
        fc.constantFrom('groupSize', ...(Object.keys(profile) as (keyof MatchProfile)[])),
      ),
    );
    fc.assert(
      fc.property(arbitrary.needs, part, (needs, [profile, key]) => {
        // With neither age nor band; each alone would leave the other standing.
        const { [key]: _, ...rest } = profile;
        const untold =
          key === 'age' || key === 'ageBand' ? { ...rest, age: undefined, ageBand: undefined } : rest;
        expect(matchesOf(needs, untold)).toEqual(expect.arrayContaining(matchesOf(needs, profile)));
      }),
      many,
    );
  });

  it('is plain JSON all through', () => {
    fc.assert(
      fc.property(arbitrary.needs, arbitrary.profile, (needs, profile) => {
        const matches = match(needs, profile, NOW);
        const read = matches.map(({ need, score, reasons, obstacles }) => ({
          need,
          score,
          reasons,
          obstacles,
        }));
        expect(JSON.parse(JSON.stringify(matches))).toEqual(JSON.parse(JSON.stringify(read)));
      }),
      many,
    );
  });
});
