import { type Standing, standingOf } from '../needs/standing.ts';
import type { MatchNeed, Named, ServiceDay } from './need.ts';
import { countTimesAhead, type Moment } from './times.ts';
import { countHeld, has, type Volunteer } from './volunteer.ts';

/** Why a volunteer cannot join a need. */
export type Obstacle =
  /** No longer open to anyone; `over` when it is open on paper but its last day has passed. */
  | { type: 'closed'; standing: Exclude<Standing, 'open' | 'full'> | 'over' }
  /** Fewer places left than people who would come. */
  | { type: 'full'; left: number; groupSize: number }
  | { type: 'too-young'; minAge: number }
  | { type: 'too-old'; maxAge: number }
  | { type: 'skills'; missing: Named[] }
  | { type: 'licence'; licence: Named }
  | { type: 'language'; language: Named }
  | { type: 'time'; days: ServiceDay[]; slots: Named[] }
  | { type: 'refused'; field: Named };

type Rule = (need: MatchNeed, volunteer: Volunteer, moment: Moment) => Obstacle | undefined;

/**
 * The hard rules: the only definition of who may join a need. What the volunteer has not told breaks no
 * rule; an age band breaks one only when nobody in it may join.
 */
const rules: readonly Rule[] = [
  function closed(need, _, moment) {
    const standing = standingOf(need, moment.now);
    if (standing !== 'open' && standing !== 'full') return { type: 'closed', standing };
    return hasEnded(need, moment) ? { type: 'closed', standing: 'over' } : undefined;
  },
  function full(need, { groupSize }) {
    const left = placesLeft(need);
    return groupSize > left ? { type: 'full', left, groupSize } : undefined;
  },
  function tooYoung({ minAge }, { age }) {
    return age && age.to < minAge ? { type: 'too-young', minAge } : undefined;
  },
  function tooOld({ maxAge }, { age }) {
    return age && maxAge !== undefined && age.from > maxAge ? { type: 'too-old', maxAge } : undefined;
  },
  function unskilled({ required }, { skills }) {
    if (skills === undefined || countHeld(skills, required) === required.length) return undefined;
    return { type: 'skills', missing: required.filter((skill) => !has(skills, skill)) };
  },
  function unlicensed({ licence }, { licences }) {
    return licence && licences && !licences.has(licence.id) ? { type: 'licence', licence } : undefined;
  },
  function unspoken({ language }, { languages }) {
    return language && languages && !languages.has(language.id) ? { type: 'language', language } : undefined;
  },
  function noCommonTime(need, { free }, moment) {
    if (free === undefined || countTimesAhead(need, free, moment) > 0 || hasEnded(need, moment))
      return undefined;
    return { type: 'time', days: need.days, slots: need.slots };
  },
  function refused({ field }, { refusedFields }) {
    return refusedFields.has(field.id) ? { type: 'refused', field } : undefined;
  },
];

/** Everything that keeps a volunteer from joining a need; empty when they may. */
export function obstaclesTo(need: MatchNeed, volunteer: Volunteer, moment: Moment): Obstacle[] {
  let obstacles: Obstacle[] = [];
  for (const rule of rules) {
    const obstacle = rule(need, volunteer, moment);
    // Most needs have none or one: a list made to measure is a tenth of one grown by pushing.
    if (obstacle) obstacles = [...obstacles, obstacle];
  }
  return obstacles;
}

/** How many more people a need can take; none once it is marked full. */
export const placesLeft = ({ status, headcount, joined }: MatchNeed): number =>
  status === 'full' ? 0 : Math.max(0, headcount - joined);

const hasEnded = (need: MatchNeed, moment: Moment) => countTimesAhead(need, undefined, moment) === 0;
