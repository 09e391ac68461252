import type { BeijingMinute } from '../../../src/model/time.ts';
import { minuteAt } from '../../../src/model/time.ts';
import type { Commit, Oid, Person } from '../repository/index.ts';
import type { Step } from './steps.ts';

/** One review that an entry has passed. */
export interface Passed {
  step: Step;
  account: string;
  name: string;
  duty: string;
  at: BeijingMinute;
  opinion: string | undefined;
}

/** What has happened to a draft so far; it follows from the draft's commits and from nothing else. */
export interface DraftHistory {
  /** The public commit on which the draft was begun; undefined when nothing was public then. */
  basedOn: Oid | undefined;
  /** Accounts that have changed the text or its files: none of them may review it. */
  authors: readonly string[];
  /** Who saved it last, the editor responsible for what the reviewers read (责任编辑). */
  editor: Person;
  /** Reviews since the text was last changed or returned. */
  passed: readonly Passed[];
  /** Why it was sent back, until it is changed. */
  returned: { by: string; at: BeijingMinute; opinion: string } | undefined;
  updatedAt: number;
}

/** How the desk's commits are marked; a draft's state is read back from these. */
export const trailer = {
  action: 'Desk-Action',
  account: 'Desk-Account',
  entry: 'Desk-Entry',
  basedOn: 'Desk-Based-On',
  step: 'Review-Step',
  duty: 'Review-Duty',
  opinion: 'Review-Opinion',
} as const;
export type DraftAction = 'save' | 'review' | 'return';

/** The history after one more commit; `before` is undefined for a draft's first. */
export function continueHistory(before: DraftHistory | undefined, commit: Commit): DraftHistory {
  const { trailers, author, at } = commit;
  const action = trailers[trailer.action];
  if (before && action === 'review')
    return { ...before, passed: [...before.passed, passedIn(commit)], updatedAt: at };
  if (before && action === 'return') {
    const returned = { by: author.name, at: minuteAt(at), opinion: trailers[trailer.opinion] ?? '' };
    return { ...before, passed: [], returned, updatedAt: at };
  }
  // Anything else changed the words, whoever made the commit and however it is marked.
  return {
    basedOn: before ? before.basedOn : trailers[trailer.basedOn],
    authors: [...new Set([...(before?.authors ?? []), author.account])],
    editor: author,
    passed: [],
    returned: undefined,
    updatedAt: at,
  };
}

function passedIn({ trailers, author, at }: Commit): Passed {
  return {
    step: trailers[trailer.step] as Step,
    account: author.account,
    name: author.name,
    duty: trailers[trailer.duty] ?? '',
    at: minuteAt(at),
    opinion: trailers[trailer.opinion],
  };
}

/** The first of an entry's steps that it has not passed; undefined when it has passed them all. */
export const nextStep = (history: DraftHistory, steps: readonly Step[]): Step | undefined =>
  steps.find((step) => !history.passed.some((passed) => passed.step === step));
