import type { CheckOptions } from '../../../src/check/index.ts';
import type { Change } from '../city.ts';

/** A finding by its rule and place; in the changed file unless it names another. */
export type Expected = readonly [rule: string, line: number | null, field: string | null, file?: string];

/** One thing that an editor gets wrong, and every finding that it must lead to. */
export interface Row extends Change {
  broken: string;
  also?: readonly Change[];
  when?: Partial<CheckOptions>;
  finds: readonly Expected[];
}
