import { describe, expect, it } from 'vitest';
import {
  isNearMiss,
  type Match,
  type MatchNeed,
  type MatchProfile,
  match,
  weights,
} from '../../../src/find/match/index.ts';
import type { BeijingMinute } from '../../../src/model/time.ts';
import { NOW, needWith, skill } from './fixture.ts';

/** The ids in the order of their rank; each need is the fixture but for its changes. */
const ranked = (profile: MatchProfile, needs: Record<string, Partial<MatchNeed>>) =>
  match(
    Object.entries(needs).map(([id, changes]) => needWith({ id, ...changes })),
    profile,
    NOW,
  ).map(({ need }) => need.id);

const kilometresEast = (km: number) => ({ location: { lng: 105 + km / 97.2, lat: 29, about: false } });
const home = { from: { lng: 105, lat: 29 } };

describe('the order of matches', () => {
  it('puts what the volunteer wants to do before what they did not name', () => {
    const needs = { a: { field: skill('traffic'), care: 'society' as const }, b: {} };
    expect(ranked({ fields: ['elderly'] }, needs)).toEqual(['b', 'a']);
  });

  it('puts a field under the same care before one under another', () => {
    const needs = {
      a: { field: skill('traffic'), care: 'society' as const },
      b: { field: skill('children') },
      c: {},
    };
    expect(ranked({ fields: ['elderly'] }, needs)).toEqual(['c', 'b', 'a']);
  });

  it('puts what few can do first for one who can', () => {
    expect(ranked({ skills: ['haircut'] }, { a: {}, b: { required: [skill('haircut')] } })).toEqual([
      'b',
      'a',
    ]);
  });

  it('puts what a volunteer may not be able to do after what they surely can', () => {
    expect(ranked({}, { a: { required: [skill('haircut')], joined: 0 }, b: {} })).toEqual(['b', 'a']);
  });

  it('puts the near before the far, and what is out of reach after all else', () => {
    const needs = {
      far: kilometresEast(4),
      near: kilometresEast(1),
      beyond: { ...kilometresEast(9), joined: 0 },
    };
    expect(ranked({ ...home, maxKm: 5 }, needs)).toEqual(['near', 'far', 'beyond']);
  });

  it('goes by community, town and unit where the volunteer named a place', () => {
    const [community, town, ...unit] = needWith().places;
    const needs = {
      a: { places: [{ level: 'unit' as const, id: 'bailu', label: '白鹭区' }] },
      b: { places: unit },
      c: { places: [...(town ? [town] : []), ...unit] },
      d: { places: [...(community ? [community] : []), ...(town ? [town] : []), ...unit] },
    };
    expect(ranked({ place: '990101001001' }, needs)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('puts needs that nobody has taken first among near equals, and only among them', () => {
    const taken = { joined: 2, ...kilometresEast(1) };
    expect(ranked(home, { taken, untaken: { joined: 0, ...kilometresEast(1.2) } })).toEqual([
      'untaken',
      'taken',
    ]);
    expect(ranked(home, { taken, untaken: { joined: 0, ...kilometresEast(8) } })).toEqual([
      'taken',
      'untaken',
    ]);
  });

  it('puts what closes soon with few people first among near equals', () => {
    const soon = { closesAt: '2026-03-08 18:00' as BeijingMinute };
    expect(ranked({}, { later: {}, soon })).toEqual(['soon', 'later']);
    expect(
      ranked(
        {},
        { soon: { ...soon, headcount: 10, joined: 9 }, sooner: { ...soon, headcount: 10, joined: 1 } },
      ),
    ).toEqual(['sooner', 'soon']);
  });

  it('puts near misses after every match and before what cannot be mended', () => {
    const needs = {
      refused: { field: skill('traffic') },
      closed: { status: 'done' as const },
      short: { required: [skill('haircut')] },
      fits: {},
    };
    const order = ranked({ skills: [], refusedFields: ['traffic'], fields: ['traffic'] }, needs);
    expect(order.slice(0, 2)).toEqual(['fits', 'short']);
  });

  it('breaks a tie by the sooner to close, then by id', () => {
    const far = '2026-06-01 18:00' as BeijingMinute;
    expect(ranked({}, { c: { closesAt: far }, b: {}, a: {} })).toEqual(['a', 'b', 'c']);
  });
});

describe('a near miss', () => {
  const missing = (obstacle: Match['obstacles'][number]) => isNearMiss({ obstacles: [obstacle] });

  it('lacks one thing that can still be brought', () => {
    expect(missing({ type: 'skills', missing: [skill('law')] })).toBe(true);
    expect(missing({ type: 'time', days: [], slots: [] })).toBe(true);
    expect(missing({ type: 'full', left: 2, groupSize: 3 })).toBe(true);
  });

  it('is none where nothing can be done, or too much is missing', () => {
    expect(missing({ type: 'full', left: 0, groupSize: 1 })).toBe(false);
    expect(missing({ type: 'too-young', minAge: 18 })).toBe(false);
    expect(missing({ type: 'closed', standing: 'closed' })).toBe(false);
    const two: Match['obstacles'] = [
      { type: 'licence', licence: skill('nurse') },
      { type: 'time', days: [], slots: [] },
    ];
    expect(isNearMiss({ obstacles: two })).toBe(false);
    expect(isNearMiss({ obstacles: [] })).toBe(false);
  });
});

describe('the weights', () => {
  it('add up to 100, each with its argument', () => {
    const all = Object.values(weights);
    expect(all.reduce((sum, { points }) => sum + Math.max(0, points), 0)).toBe(100);
    for (const { name, why } of all) expect(why.length, name).toBeGreaterThan(20);
  });

  it('give a need that has everything the full score', () => {
    const everything: MatchProfile = {
      ...home,
      fields: ['elderly'],
      targets: ['empty-nest'],
      skills: ['haircut', 'singing', 'cooking'],
      free: [{ weekday: 6, slots: ['morning', 'afternoon', 'evening'] }],
    };
    const slots = ['morning', 'afternoon', 'evening'].map((id) => ({ id, label: id, to: '21:00' }));
    const [best] = match(
      [
        needWith({
          required: [skill('haircut')],
          helpful: [skill('singing'), skill('cooking')],
          slots,
          joined: 0,
          closesAt: '2026-03-07 18:00' as BeijingMinute,
        }),
      ],
      everything,
      NOW,
    );
    expect(best?.score).toBeCloseTo(100, 9);
  });
});
