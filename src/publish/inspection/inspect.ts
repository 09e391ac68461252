import type { Facts } from './facts/index.ts';
import type { InspectionRule, Item } from './rule.ts';
import { inspectionRules } from './rules/index.ts';

/** `byHand`: a build cannot tell, so it has no colour. */
export const states = { red: '不合格', amber: '注意', green: '合格', byHand: '人工检查' } as const;
export type State = keyof typeof states;

/** One rule with what was found. */
export interface Result {
  rule: InspectionRule;
  state: State;
  items: readonly Item[];
}

/** Judges a built site by every rule, in the order of the rules. Pure. */
export const inspect = (facts: Facts): Result[] =>
  inspectionRules.map((rule) => {
    const found = rule.check(facts);
    const items = found === undefined ? [] : [...found].sort((a, b) => LEVELS[a.level] - LEVELS[b.level]);
    return { rule, state: found === undefined ? 'byHand' : (items[0]?.level ?? 'green'), items };
  });

const LEVELS = { red: 0, amber: 1 } as const;

/** How many rules are in each state. */
export function tally(results: readonly { state: State }[]): Record<State, number> {
  const counts = { red: 0, amber: 0, green: 0, byHand: 0 };
  for (const { state } of results) counts[state] += 1;
  return counts;
}
