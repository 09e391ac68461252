import type { MatchProfile } from '../../../../src/find/match/profile.ts';
import { judge } from './judge.ts';
import { ndcg } from './ndcg.ts';
import { type LabelledNeed, needs } from './needs.ts';
import { type LabelledVolunteer, volunteers } from './volunteers.ts';

/** Puts the needs in the order it would show them to someone; it may leave some out. */
export type Ranking = (needs: readonly LabelledNeed[], profile: MatchProfile) => readonly { id: string }[];

export interface Evaluation {
  /** Mean nDCG@10 over the volunteers for whom something is worth showing. */
  mean: number;
  byVolunteer: readonly { volunteer: LabelledVolunteer; ndcg: number }[];
}

/** How near a ranking comes to the order a coordinator would choose. */
export function evaluate(ranking: Ranking): Evaluation {
  const byVolunteer = volunteers.flatMap((volunteer) => {
    const grades = new Map(needs.map((need) => [need.id, judge(volunteer, need).grade]));
    const shown = ranking(needs, volunteer.profile).map(({ id }) => grades.get(id) ?? 0);
    const found = ndcg(shown, [...grades.values()]);
    return found === undefined ? [] : [{ volunteer, ndcg: found }];
  });
  return { mean: byVolunteer.reduce((sum, one) => sum + one.ndcg, 0) / byVolunteer.length, byVolunteer };
}
