import type { FastifyRequest } from 'fastify';
import type { Desk } from '../desk.ts';
import { Refusal } from '../refusal.ts';

export interface Done {
  account: string;
  action: string;
  subject: string;
}

/** Runs something and writes into the audit log how it went, before anybody hears of it. */
export async function traced<T>(
  desk: Desk,
  request: FastifyRequest,
  done: Done,
  work: () => Promise<T>,
): Promise<T> {
  const source = request.ip;
  try {
    const result = await work();
    await desk.audit.record({ ...done, source, result: 'done' });
    return result;
  } catch (error) {
    const refused = error instanceof Refusal;
    const detail = refused ? error.kind : 'error';
    await desk.audit.record({ ...done, source, result: refused ? 'refused' : 'failed', detail });
    throw error;
  }
}
