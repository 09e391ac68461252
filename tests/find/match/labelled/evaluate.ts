import type { MatchProfile } from '../../../../src/find/match/profile.ts';
import { judge } from './judge.ts';
import { ndcg } from './ndcg.ts';
import { type LabelledNeed, needs } from './needs.ts';
import { type LabelledVolunteer, volunteers } from './volunteers.ts';

/** Volunteers, and what a need is worth to each of them, from 0 to 3. */
export interface LabelledSet<V extends LabelledVolunteer = LabelledVolunteer> {
  volunteers: readonly V[];
  grade(volunteer: V, need: LabelledNeed): number;
}

/** The set that the guide of README.md grades. */
export const byGuide: LabelledSet = {
  volunteers,
  grade: (volunteer, need) => judge(volunteer, need).grade,
};

/** Puts the needs in the order it would show them to someone; it may leave some out. */
export type Ranking = (needs: readonly LabelledNeed[], profile: MatchProfile) => readonly { id: string }[];

export interface Evaluation {
  /** Mean nDCG@10 over the volunteers for whom something is worth showing. */
  mean: number;
  byVolunteer: readonly { volunteer: LabelledVolunteer; ndcg: number }[];
}

/** How near a ranking comes to the order a coordinator would choose. */
export function evaluate<V extends LabelledVolunteer>(
  ranking: Ranking,
  { volunteers, grade }: LabelledSet<V>,
): Evaluation {
  const byVolunteer = volunteers.flatMap((volunteer) => {
    const grades = new Map(needs.map((need) => [need.id, grade(volunteer, need)]));
    const shown = ranking(needs, volunteer.profile).map(({ id }) => grades.get(id) ?? 0);
    const found = ndcg(shown, [...grades.values()]);
    return found === undefined ? [] : [{ volunteer, ndcg: found }];
  });
  return { mean: byVolunteer.reduce((sum, one) => sum + one.ndcg, 0) / byVolunteer.length, byVolunteer };
}
