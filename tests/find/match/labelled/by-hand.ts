import type { MatchProfile } from '../../../../src/find/match/profile.ts';
import { distanceBetween } from '../../../../src/find/nearest/index.ts';
import { dayOf } from '../../../../src/model/time.ts';
import { neighbourhoods } from './city.ts';
import type { LabelledSet } from './evaluate.ts';
import { type LabelledNeed, NOW } from './needs.ts';
import { type LabelledVolunteer, readVolunteers } from './volunteers.ts';

/** A volunteer with the kinds of need that a second author would bring up, as by-hand.yml explains. */
interface GradedVolunteer extends LabelledVolunteer {
  reach?: readonly [asNextDoor: number, most: number];
  grades: readonly { grade: 1 | 2 | 3; kinds: readonly string[]; why: string }[];
}

/** The set of by-hand.yml: the kinds graded one by one, and what stands on the need's sheet besides. */
export const byHand: LabelledSet<GradedVolunteer> = {
  volunteers: readVolunteers<Omit<GradedVolunteer, keyof LabelledVolunteer>>('by-hand.yml'),
  grade(volunteer, need) {
    const said = volunteer.grades.find(({ kinds }) => kinds.includes(need.kind));
    if (said === undefined || !canStillGo(volunteer.profile, need)) return 0;
    return Math.max(said.grade - lostOnTheWay(volunteer, need), 0);
  },
};

/** Skills and licences are judged with the kinds; the rest differs from sheet to sheet. */
function canStillGo({ groupSize = 1, age, free }: MatchProfile, need: LabelledNeed): boolean {
  const isOpen = ['open', 'matching'].includes(need.status) && need.closesAt > NOW;
  const hasRoom = need.joined + groupSize <= need.headcount;
  const isOfAge = age === undefined || (age >= need.minAge && age <= (need.maxAge ?? age));
  const ahead = need.days.filter(({ date }) => date === undefined || date > dayOf(NOW));
  const isFree = ahead.some(({ weekday }) =>
    need.slots.some(({ id }) => free?.some((day) => day.weekday === weekday && day.slots.includes(id))),
  );
  return isOpen && hasRoom && isOfAge && isFree;
}

/** How many grades the way costs; all of them where it is too far. */
function lostOnTheWay({ profile: { from, place }, reach }: GradedVolunteer, need: LabelledNeed): number {
  if (from && reach) {
    // A coordinator knows where a community is, also where the sheet has no position.
    const at = need.location ?? neighbourhoods.find(({ label }) => label === need.places[0]?.label)?.at;
    const km = at ? distanceBetween(from, at) / 1000 : 0;
    return km <= reach[0] ? 0 : km <= reach[1] ? 1 : 3;
  }
  if (place === undefined || need.places.some(({ id }) => id === place)) return 0;
  return need.places.some(({ level, id }) => level === 'unit' && place.startsWith(id)) ? 1 : 3;
}
