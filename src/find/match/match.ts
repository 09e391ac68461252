import type { BeijingMinute } from '../../model/time.ts';
import { fitOf } from './fit.ts';
import { bySooner, type MatchNeed } from './need.ts';
import type { MatchProfile } from './profile.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import { type Obstacle, obstaclesTo } from './rules.ts';
import { sortedBy } from './sort.ts';
import { type Moment, momentOf } from './times.ts';
import { type Volunteer, volunteerOf } from './volunteer.ts';
import { scoreOf } from './weights.ts';

/** One need as it suits one volunteer. */
export interface Match {
  need: MatchNeed;
  /** How well it suits, obstacles aside: at most 100. */
  score: number;
  /** What speaks for it and on what terms, in the order a sentence says it. */
  reasons: Reason[];
  /** What keeps the volunteer from joining; empty for a match. */
  obstacles: Obstacle[];
}

/**
 * Every need, the best for this volunteer first: what they may join, then near misses, then the rest; within
 * each by score, then the sooner to close, then by id. Depends on its arguments alone, not on their order.
 * Reasons and obstacles are worked out when read (or turned into JSON): a spread copy of a match has none.
 */
export function match(needs: readonly MatchNeed[], profile: MatchProfile, now: BeijingMinute): Match[] {
  const asked = { volunteer: withImpliedCares(volunteerOf(profile), needs), moment: momentOf(now) };
  const ranks = new Float64Array(needs.length);
  const matches = needs.map((need, index) => {
    const score = scoreOf(fitOf(need, asked.volunteer, asked.moment));
    ranks[index] = tierOf(obstaclesTo(need, asked.volunteer, asked.moment)) * A_TIER - score;
    return new LazyMatch(need, score, asked);
  });
  return sortedBy(ranks, matches, (a, b) => bySooner(a.need, b.need));
}

/** May the volunteer join? */
export const isMatch = ({ obstacles }: Pick<Match, 'obstacles'>): boolean => obstacles.length === 0;

/** Only one thing is missing, and it is one that the volunteer, or a smaller group, might still bring. */
export function isNearMiss({ obstacles }: Pick<Match, 'obstacles'>): boolean {
  const [only, ...more] = obstacles;
  if (only === undefined || more.length > 0) return false;
  if (only.type === 'full') return only.left > 0;
  return (
    only.type === 'time' || only.type === 'skills' || only.type === 'licence' || only.type === 'language'
  );
}

/** More than any two scores are apart. */
const A_TIER = 1000;

const tierOf = (obstacles: Obstacle[]) => (obstacles.length === 0 ? 0 : isNearMiss({ obstacles }) ? 1 : 2);

interface Asked {
  volunteer: Volunteer;
  moment: Moment;
}

/** A match that works out its words only when they are read: of a board of thousands, some dozens are shown. */
class LazyMatch implements Match {
  readonly need: MatchNeed;
  readonly score: number;
  readonly #asked: Asked;

  constructor(need: MatchNeed, score: number, asked: Asked) {
    this.need = need;
    this.score = score;
    this.#asked = asked;
  }

  get reasons(): Reason[] {
    return reasonsOf(this.need, this.#asked.volunteer, this.#asked.moment);
  }

  get obstacles(): Obstacle[] {
    return obstaclesTo(this.need, this.#asked.volunteer, this.#asked.moment);
  }

  toJSON(): Match {
    return { need: this.need, score: this.score, reasons: this.reasons, obstacles: this.obstacles };
  }
}

/** A field stands under one care: who names the field cares for its neighbours too. */
function withImpliedCares(volunteer: Volunteer, needs: readonly MatchNeed[]): Volunteer {
  const wanted = needs.filter(({ field }) => volunteer.fields.has(field.id));
  return { ...volunteer, cares: new Set([...volunteer.cares, ...wanted.map(({ care }) => care)]) };
}
