import { namesIn } from './names-in.ts';
import { type Spoken, spokenOf } from './spoken-of.ts';

/** An illness in its sentence, or in the clause of a form. */
export interface Mention {
  before: string;
  after: string;
  /** How the words around speak of it. */
  spoken: Spoken;
  /** Whom the words before it name, the nearest first. */
  named: readonly { name: string; at: number }[];
}

/** What the words before and behind an illness make of it; each rule asks the same of them. */
export const mentionOf = (before: string, after: string, known: ReadonlySet<string>): Mention => ({
  before,
  after,
  spoken: spokenOf(before, after),
  named: namesIn(before, known),
});
