import type { Account } from '../accounts/index.ts';
import { Refusal } from '../refusal.ts';
import type { Draft } from './drafts.ts';
import { demandReturn, demandReview } from './rules.ts';

/** What an account may do with a draft now, for the page that offers it; the same rules answer the deed itself. */
export interface Turn {
  /** Whether the step that the draft waits for is this person's to pass. */
  pass: boolean;
  /** Whether this person may send it back. */
  sendBack: boolean;
}

export function turnOf(account: Account, draft: Draft): Turn {
  const { waitingFor } = draft;
  return {
    pass: waitingFor !== undefined && holds(() => demandReview(account, waitingFor, draft)),
    // What was sent back already waits for its author, not for being sent back again.
    sendBack: draft.history.returned === undefined && holds(() => demandReturn(account, draft)),
  };
}

function holds(demand: () => void): boolean {
  try {
    demand();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
