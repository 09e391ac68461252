import type { Care } from '../../model/cares.ts';
import { type Direction, directionOf } from '../nearest/sphere.ts';
import { ageBands } from './age-bands.ts';
import type { MatchSkill } from './need.ts';
import type { MatchProfile } from './profile.ts';

/** A profile made ready for asking many times; what the volunteer left out stays undefined. */
export interface Volunteer {
  fields: ReadonlySet<string>;
  refusedFields: ReadonlySet<string>;
  cares: ReadonlySet<Care>;
  targets: ReadonlySet<string>;
  skills?: ReadonlySet<string>;
  licences?: ReadonlySet<string>;
  languages?: ReadonlySet<string>;
  /** By weekday, Monday at 1: the slots that are free. */
  free?: readonly (ReadonlySet<string> | undefined)[];
  age?: { from: number; to: number };
  groupSize: number;
  from?: Direction;
  /** The place named and those around it that its code tells, the smallest first. */
  places: readonly string[];
  maxKm?: number;
}

export function volunteerOf(profile: MatchProfile): Volunteer {
  const { age, ageBand, from, place } = profile;
  return {
    fields: new Set(profile.fields),
    refusedFields: new Set(profile.refusedFields),
    cares: new Set(profile.cares),
    targets: new Set(profile.targets),
    skills: profile.skills && new Set(profile.skills),
    licences: profile.licences && new Set(profile.licences),
    languages: profile.languages && new Set(profile.languages),
    free: profile.free && freeOf(profile.free),
    age: age === undefined ? ageBand && ageBands[ageBand] : { from: age, to: age },
    groupSize: profile.groupSize ?? 1,
    from: from && directionOf(from),
    places: place === undefined ? [] : placesAround(place),
    maxKm: profile.maxKm,
  };
}

function freeOf(free: NonNullable<MatchProfile['free']>) {
  const byWeekday: Set<string>[] = Array.from({ length: 8 }, () => new Set());
  for (const { weekday, slots } of free) for (const slot of slots) byWeekday[weekday]?.add(slot);
  return byWeekday;
}

/** Statistical codes nest: a community's (12 digits) begins with its town's (9), a town's with its division's (6). */
function placesAround(place: string): string[] {
  if (!/^\d+$/.test(place)) return [place];
  return [12, 9, 6].filter((digits) => digits <= place.length).map((digits) => place.slice(0, digits));
}

/** Whether someone with these skills has the skill asked for. */
export function has(skills: ReadonlySet<string>, asked: MatchSkill): boolean {
  return skills.has(asked.id) || (asked.parts?.some((part) => skills.has(part)) ?? false);
}

/** How many of the skills asked for they have. */
export function countHeld(skills: ReadonlySet<string>, asked: readonly MatchSkill[]): number {
  let held = 0;
  for (const skill of asked) if (has(skills, skill)) held++;
  return held;
}
