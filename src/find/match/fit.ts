import { type Nearness, nearnessOf } from './nearness.ts';
import type { MatchNeed } from './need.ts';
import { placesLeft } from './rules.ts';
import { countTimesAhead, daysUntil, type Moment } from './times.ts';
import { countHeld, type Volunteer } from './volunteer.ts';

/** What speaks for and against a need for one volunteer: the facts that the weights are applied to. */
export interface Fit {
  need: MatchNeed;
  /** The volunteer named this field, this care (or a field under it), this target group. */
  field: boolean;
  care: boolean;
  target: boolean;
  /** The volunteer has a skill or licence that the need demands. */
  able: boolean;
  /** What the need demands and the volunteer has told nothing of. */
  unsure: 'nothing' | 'language' | 'ability';
  /** How many skills they have that are not demanded but help. */
  helpful: number;
  nearness: Nearness | undefined;
  /** How many times the volunteer can choose from, up to three; 0 where no free time was told. */
  choices: number;
  left: number;
  /** Days until it closes, 0 on the last; undefined beyond the horizon. */
  daysLeft: number | undefined;
}

export function fitOf(need: MatchNeed, volunteer: Volunteer, moment: Moment): Fit {
  const { required, licence, language } = need;
  const { skills, licences, languages, free } = volunteer;
  return {
    need,
    field: volunteer.fields.has(need.field.id),
    care: volunteer.cares.has(need.care),
    target: volunteer.targets.has(need.target.id),
    able:
      (skills !== undefined && countHeld(skills, required) > 0) ||
      (licence !== undefined && licences?.has(licence.id) === true),
    unsure:
      (skills === undefined && required.length > 0) || (licences === undefined && licence !== undefined)
        ? 'ability'
        : languages === undefined && language !== undefined
          ? 'language'
          : 'nothing',
    helpful: skills ? countHeld(skills, need.helpful) : 0,
    nearness: nearnessOf(need, volunteer),
    choices: free ? countTimesAhead(need, free, moment, 3) : 0,
    left: placesLeft(need),
    daysLeft: daysUntil(need.closesAt, moment),
  };
}
