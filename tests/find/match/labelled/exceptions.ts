import type { Grade } from './judge.ts';
import { readYaml } from './read-yaml.ts';

/** A grade set by hand: the person's story says more than their form. */
export interface Exception {
  volunteer: string;
  /** Kinds of need, or single needs by id. */
  kinds: readonly string[];
  grade: Grade;
  why: string;
}

export const exceptions = readYaml('exceptions.yml') as readonly Exception[];
