import type { reviewSteps } from '../../../src/model/common.ts';
import type { Role } from '../accounts/index.ts';

/** 初审, 复审, 终审. */
export type Step = keyof typeof reviewSteps;
export const allSteps: readonly Step[] = ['first', 'second', 'final'];

/** The status under which Decap shows an entry that waits for a step: 待初审, 待复审, 待终审. */
export const statusOf: Readonly<Record<Step, string>> = {
  first: 'draft',
  second: 'pending_review',
  final: 'pending_publish',
};

/** Who takes a step. */
export const roleFor: Readonly<Record<Step, Role>> = { first: 'first', second: 'second', final: 'signer' };

/** The step that an entry under this status waits for, or undefined when Decap has no such status. */
export const stepWaitingAt = (status: unknown): Step | undefined =>
  allSteps.find((step) => statusOf[step] === status);

/**
 * Which steps an entry goes through, by the unit that it belongs to. Three by default; a unit with fewer
 * people configures fewer, and the page then shows what really happened.
 */
export interface ReviewPolicy {
  default: readonly Step[];
  units: Readonly<Record<string, readonly Step[]>>;
}

export const stepsFor = (policy: ReviewPolicy, unit: string): readonly Step[] =>
  Object.hasOwn(policy.units, unit) ? (policy.units[unit] ?? policy.default) : policy.default;
