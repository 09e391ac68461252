import { reviewSteps } from '../../../src/model/common.ts';
import { type Account, may, roles, type Scope } from '../accounts/index.ts';
import { Refusal } from '../refusal.ts';
import { type DraftHistory, nextStep } from './history.ts';
import { allSteps, roleFor, type Step } from './steps.ts';

/** Everywhere that an entry lies: where it is to be, and where it is now if it is public. */
export type Scopes = readonly Scope[];

/** Refuses unless the account holds a role everywhere that the entry lies. */
export function demandRole(account: Account, role: keyof typeof roles, scopes: Scopes): void {
  if (scopes.length > 0 && scopes.every((scope) => may(account, role, scope))) return;
  throw new Refusal('forbidden', `您没有这个单位、这类内容的“${roles[role]}”权限`);
}

/** Refuses unless this person may take this step on this draft now. */
export function demandReview(
  account: Account,
  step: Step,
  { history, steps, scopes }: { history: DraftHistory; steps: readonly Step[]; scopes: Scopes },
): void {
  demandRole(account, roleFor[step], scopes);
  demandNotReturned(history);
  const next = nextStep(history, steps);
  if (next !== step) {
    const missing = next === undefined ? '各审都已通过' : `还没有通过${reviewSteps[next]}`;
    throw new Refusal('conflict', `现在不能做${reviewSteps[step]}：${missing}`);
  }
  if (history.authors.includes(account.name))
    throw new Refusal('forbidden', '您改过这篇稿件，不能审自己的稿');
  const before = history.passed.find((passed) => passed.account === account.name);
  if (before)
    throw new Refusal(
      'forbidden',
      `您已经做过这篇稿件的${reviewSteps[before.step]}，${reviewSteps[step]}须由另一个人来做`,
    );
}

/** Refuses while a draft waits for its author: an opinion is not passed over, not even by who gave it. */
export function demandNotReturned({ returned }: DraftHistory): void {
  if (returned) throw new Refusal('conflict', `这篇稿件已由${returned.by}退回，等撰稿人改过再审`);
}

/** Refuses unless this person is one who may review this draft, in whatever step it waits for. */
export function demandReturn(
  account: Account,
  { history, steps, scopes }: { history: DraftHistory; steps: readonly Step[]; scopes: Scopes },
): void {
  const next = nextStep(history, steps);
  // Whoever takes the step that the draft waits for, or a later one, may send it back.
  const able = allSteps.filter(
    (step) => next === undefined || allSteps.indexOf(step) >= allSteps.indexOf(next),
  );
  if (!able.some((step) => scopes.every((scope) => may(account, roleFor[step], scope))))
    throw new Refusal('forbidden', '只有这篇稿件的审核人可以退回');
}

/**
 * The step that moving an entry to another status stands for: one that it waits for now, `return`, or
 * nothing. Decap lets people drag an entry anywhere; only to the next step or back is a move.
 */
export function moveTo(
  target: Step,
  history: DraftHistory,
  steps: readonly Step[],
): { pass: Step } | 'return' | 'nothing' {
  const waiting = nextStep(history, steps) ?? 'final';
  const [from, to] = [allSteps.indexOf(waiting), allSteps.indexOf(target)];
  if (to === from) return 'nothing';
  if (to < from) return 'return';
  const skipped = steps.filter((step) => allSteps.indexOf(step) > from && allSteps.indexOf(step) < to);
  const [first] = skipped;
  if (first) throw new Refusal('conflict', `不能跳过${reviewSteps[first]}`);
  return { pass: waiting };
}
