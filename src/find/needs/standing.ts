import type { BeijingMinute, Data } from '../../model/index.ts';
import { dayOf, daysBetween } from '../../model/time.ts';

/** What a need is at a moment, whatever its file still says. */
export type Standing = 'open' | 'full' | 'closed' | 'done' | 'withdrawn';

export const standings: Record<Standing, string> = {
  open: '可报名',
  full: '已满',
  closed: '已截止',
  done: '已完成',
  withdrawn: '已撤回',
};

type Need = Pick<Data<'needs'>, 'status' | 'closesAt' | 'joined' | 'headcount'>;

/** A need past its closing time, full, done or withdrawn is never open. */
export function standingOf(need: Need, now: BeijingMinute): Standing {
  if (need.status === 'withdrawn' || need.status === 'done') return need.status;
  if (need.closesAt <= now) return 'closed';
  return need.status === 'full' || need.joined >= need.headcount ? 'full' : 'open';
}

/** A need not verified for this long says so on its card. */
export const VERIFIED_FOR_DAYS = 30;

/** Whether nobody has verified the need for more than 30 days. */
export function isStale(need: Pick<Data<'needs'>, 'verifiedAt'>, now: BeijingMinute): boolean {
  return daysBetween(need.verifiedAt, dayOf(now)) > VERIFIED_FOR_DAYS;
}
