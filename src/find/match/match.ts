import type { Care } from '../../model/cares.ts';
import type { BeijingMinute } from '../../model/time.ts';
import { fitOf } from './fit.ts';
import type { MatchNeed } from './need.ts';
import type { MatchProfile } from './profile.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import { type Obstacle, obstaclesTo } from './rules.ts';
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
 */
export function match(needs: readonly MatchNeed[], profile: MatchProfile, now: BeijingMinute): Match[] {
  const moment = momentOf(now);
  const volunteer = withImpliedCares(volunteerOf(profile), needs);
  return needs.map((need) => new Weighed(need, volunteer, moment)).sort(byRank);
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

/**
 * A match that knows its rank and works out its words only when they are read: of a board of thousands,
 * some dozens are shown.
 */
class Weighed implements Match {
  readonly need: MatchNeed;
  readonly score: number;
  /** Lower comes first: the tier in thousands, within it the higher score. */
  readonly rank: number;
  readonly #volunteer: Volunteer;
  readonly #moment: Moment;

  constructor(need: MatchNeed, volunteer: Volunteer, moment: Moment) {
    this.need = need;
    this.#volunteer = volunteer;
    this.#moment = moment;
    this.score = scoreOf(fitOf(need, volunteer, moment));
    const obstacles = obstaclesTo(need, volunteer, moment);
    const tier = isMatch({ obstacles }) ? 0 : isNearMiss({ obstacles }) ? 1 : 2;
    this.rank = tier * 1000 - this.score;
  }

  get reasons(): Reason[] {
    return reasonsOf(this.need, this.#volunteer, this.#moment);
  }

  get obstacles(): Obstacle[] {
    return obstaclesTo(this.need, this.#volunteer, this.#moment);
  }

  toJSON(): Match {
    return { need: this.need, score: this.score, reasons: this.reasons, obstacles: this.obstacles };
  }
}

function byRank(a: Weighed, b: Weighed): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return compare(a.need.closesAt, b.need.closesAt) || compare(a.need.id, b.need.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A field stands under one care: who names the field cares for its neighbours too. */
function withImpliedCares(volunteer: Volunteer, needs: readonly MatchNeed[]): Volunteer {
  const cares = new Set<Care>(volunteer.cares);
  for (const { field, care } of needs) if (volunteer.fields.has(field.id)) cares.add(care);
  return { ...volunteer, cares };
}
