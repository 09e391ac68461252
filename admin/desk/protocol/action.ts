import type { z } from 'zod';
import type { Account } from '../accounts/index.ts';
import type { ReviewRoom } from '../reviews/index.ts';
import type { Listings } from './listings.ts';
import type { Notes } from './notes.ts';
import type { Readings } from './readings.ts';

/** What the protocol's actions work with. */
export interface ProtocolRoom extends ReviewRoom {
  readings: Readings;
  listings: Listings;
  notes: Notes;
}

/** Who asks. */
export interface Caller {
  account: Account;
  /** One tab of one browser, for what it has read. */
  reader: string;
}

/** What an action that changes something leaves in the audit log. */
export interface Trace {
  action: string;
  subject: string;
}

/** One action of Decap's proxy protocol. */
export interface Action {
  params: z.ZodType;
  run(room: ProtocolRoom, caller: Caller, params: never): Promise<unknown>;
  /** Undefined for an action that only reads. */
  trace?(params: never): Trace;
}

/** Ties an action's parameters to the function that takes them. */
export function action<S extends z.ZodType>(
  params: S,
  run: (room: ProtocolRoom, caller: Caller, params: z.infer<S>) => Promise<unknown>,
  trace?: (params: z.infer<S>) => Trace,
): Action {
  return { params, run, ...(trace ? { trace } : {}) };
}
