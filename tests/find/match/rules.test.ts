import { describe, expect, it } from 'vitest';
import {
  type MatchNeed,
  type MatchProfile,
  momentOf,
  obstaclesTo,
  volunteerOf,
} from '../../../src/find/match/index.ts';
import type { BeijingDay, BeijingMinute } from '../../../src/model/time.ts';
import { NOW, needWith, skill } from './fixture.ts';

const obstacles = (need: Partial<MatchNeed>, profile: MatchProfile = {}, now: BeijingMinute = NOW) =>
  obstaclesTo(needWith(need), volunteerOf(profile), momentOf(now));
const minute = (text: string) => text as BeijingMinute;
const day = (text: string) => text as BeijingDay;
const saturdays = { free: [{ weekday: 6, slots: ['morning'] }] };

describe('who may join a need', () => {
  it('is anyone who has told nothing, whatever the need demands', () => {
    const demanding = {
      required: [skill('law')],
      licence: skill('lawyer'),
      language: skill('sign'),
      minAge: 25,
      maxAge: 60,
    };
    expect(obstacles(demanding)).toEqual([]);
  });

  it('is nobody from the minute it closes, Beijing time', () => {
    const need = { closesAt: minute('2026-03-07 18:00') };
    expect(obstacles(need, {}, minute('2026-03-07 17:59'))).toEqual([]);
    expect(obstacles(need, {}, minute('2026-03-07 18:00'))).toEqual([{ type: 'closed', standing: 'closed' }]);
  });

  it.each(['done', 'withdrawn'] as const)('is nobody once it is %s', (status) => {
    expect(obstacles({ status })).toEqual([{ type: 'closed', standing: status }]);
  });

  it('is nobody once its last day has passed, though it still stands open', () => {
    const need = { days: [{ weekday: 5, date: day('2026-03-06') }] };
    expect(obstacles(need, saturdays)).toEqual([{ type: 'closed', standing: 'over' }]);
  });

  it('counts the slot that is under way today, and not the one that has ended', () => {
    const need = { days: [{ weekday: 6, until: day('2026-03-07') }] };
    expect(obstacles(need, saturdays, minute('2026-03-07 11:59'))).toEqual([]);
    expect(obstacles(need, saturdays, minute('2026-03-07 12:00'))).toEqual([
      { type: 'closed', standing: 'over' },
    ]);
  });

  it('is a group only where there is room for all of it', () => {
    const need = { headcount: 4, joined: 1 };
    expect(obstacles(need, { groupSize: 3 })).toEqual([]);
    expect(obstacles(need, { groupSize: 4 })).toEqual([{ type: 'full', left: 3, groupSize: 4 }]);
    expect(obstacles({ status: 'full', headcount: 4, joined: 4 })).toEqual([
      { type: 'full', left: 0, groupSize: 1 },
    ]);
  });

  it('is who has the age, both ends included', () => {
    const need = { minAge: 18, maxAge: 60 };
    expect(obstacles(need, { age: 18 })).toEqual([]);
    expect(obstacles(need, { age: 60 })).toEqual([]);
    expect(obstacles(need, { age: 17 })).toEqual([{ type: 'too-young', minAge: 18 }]);
    expect(obstacles(need, { age: 61 })).toEqual([{ type: 'too-old', maxAge: 60 }]);
  });

  it('is not ruled out by an age band of which some may join', () => {
    expect(obstacles({ minAge: 50 }, { ageBand: '45-59' })).toEqual([]);
    expect(obstacles({ minAge: 60 }, { ageBand: '45-59' })).toEqual([{ type: 'too-young', minAge: 60 }]);
  });

  it('goes by the age where both age and band are told', () => {
    expect(obstacles({ minAge: 18 }, { age: 30, ageBand: 'under-14' })).toEqual([]);
  });

  it('is who has every skill demanded, and names those that are missing', () => {
    const need = { required: [skill('law'), skill('guiding')] };
    expect(obstacles(need, { skills: ['guiding', 'law', 'cooking'] })).toEqual([]);
    expect(obstacles(need, { skills: ['guiding'] })).toEqual([{ type: 'skills', missing: [skill('law')] }]);
  });

  it('is who has any skill of a branch, where a whole branch is asked for', () => {
    const need = { required: [{ ...skill('medical'), parts: ['first-aid', 'nursing'] }] };
    expect(obstacles(need, { skills: ['nursing'] })).toEqual([]);
    expect(obstacles(need, { skills: ['cooking'] })).toHaveLength(1);
  });

  it('is who has the licence and speaks the language', () => {
    const need = { licence: skill('nurse'), language: skill('dialect') };
    expect(obstacles(need, { licences: ['nurse'], languages: ['dialect'] })).toEqual([]);
    expect(obstacles(need, { licences: [], languages: ['mandarin'] })).toEqual([
      { type: 'licence', licence: skill('nurse') },
      { type: 'language', language: skill('dialect') },
    ]);
  });

  it('is who is free on one of its days in one of its slots', () => {
    expect(obstacles({}, saturdays)).toEqual([]);
    const sundays = { free: [{ weekday: 7, slots: ['morning'] }] };
    expect(obstacles({}, sundays).map(({ type }) => type)).toEqual(['time']);
    const saturdayNights = { free: [{ weekday: 6, slots: ['evening'] }] };
    expect(obstacles({}, saturdayNights).map(({ type }) => type)).toEqual(['time']);
    expect(obstacles({}, { free: [] }).map(({ type }) => type)).toEqual(['time']);
  });

  it('looks for common time only in the days that lie ahead', () => {
    const need = {
      days: [
        { weekday: 6, date: day('2026-02-28') },
        { weekday: 7, date: day('2026-03-08') },
      ],
    };
    expect(obstacles(need, saturdays).map(({ type }) => type)).toEqual(['time']);
  });

  it('is nobody who refuses its field', () => {
    expect(obstacles({}, { refusedFields: ['elderly'] })).toEqual([
      { type: 'refused', field: { id: 'elderly', label: '为老服务' } },
    ]);
  });
});
