import { Accounts, Credentials, Sessions } from '../../../admin/desk/accounts/index.ts';
import { newDatabase } from './databases.ts';

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => minutes(60 * count);

/** A clock that stands still until it is moved. */
export interface Clock {
  now: number;
}

/** Accounts in a database that nothing keeps, under a clock that the test moves. */
export async function newAccounts() {
  const clock: Clock = { now: Date.parse('2026-03-07T09:00:00+08:00') };
  const time = () => clock.now;
  const db = await newDatabase();
  const accounts = new Accounts(db, time);
  const credentials = new Credentials(db, accounts, time);
  const sessions = new Sessions(db, accounts, time);
  return { db, clock, accounts, credentials, sessions };
}

export { grant } from './staff.ts';
