import type { FastifyRequest } from 'fastify';
import { discreetName } from '../../../src/check/index.ts';
import type { Desk } from '../desk.ts';
import { Refusal } from '../refusal.ts';

export interface Done {
  account: string;
  action: string;
  subject: string;
}

const LONGEST_SUBJECT = 400;

/** Runs something and writes into the audit log how it went, before anybody hears of it. */
export async function traced<T>(
  desk: Desk,
  request: FastifyRequest,
  { account, action, subject }: Done,
  work: () => Promise<T>,
): Promise<T> {
  // What is refused may bear anything as its name, and the log never forgets.
  const done = {
    account,
    action,
    subject: discreetName(subject.slice(0, LONGEST_SUBJECT)),
    source: request.ip,
  };
  try {
    const result = await work();
    await desk.audit.record({ ...done, result: 'done' });
    return result;
  } catch (error) {
    const refused = error instanceof Refusal;
    const detail = refused ? error.kind : 'error';
    await desk.audit.record({ ...done, result: refused ? 'refused' : 'failed', detail });
    throw error;
  }
}
