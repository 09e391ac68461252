import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Database } from '../database/index.ts';
import type { Accounts } from './accounts.ts';
import type { Account } from './roles.ts';

const IDLE_MS = 30 * 60 * 1000;
const LONGEST_MS = 12 * 60 * 60 * 1000;
// Being seen is written down at most this often: a disk write for every request would buy nothing.
const SEEN_EVERY_MS = 60 * 1000;

/** Someone who is logged in, in one browser. */
export interface Session {
  id: string;
  account: Account;
  createdAt: number;
  /** What the browser must send with every change, to show that the page asking is the desk's own. */
  csrf: string;
}

/** Logins in force. The browser holds a random token; the database holds its hash and no more. */
export class Sessions {
  readonly #db: Database;
  readonly #accounts: Accounts;
  readonly #clock: () => number;

  constructor(db: Database, accounts: Accounts, clock: () => number = Date.now) {
    this.#db = db;
    this.#accounts = accounts;
    this.#clock = clock;
  }

  /** Begins a session with a new token, which goes into the browser's cookie. */
  async begin(account: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.#clock();
    await this.#db
      .deleteFrom('sessions')
      .where('seen_at', '<', now - IDLE_MS)
      .execute();
    await this.#db
      .insertInto('sessions')
      .values({ id: idOf(token), account, created_at: now, seen_at: now })
      .execute();
    return token;
  }

  /** The session of a token, or undefined when it has ended, whatever ended it. */
  async find(token: string | undefined): Promise<Session | undefined> {
    if (token === undefined || !/^[\w-]{43}$/.test(token)) return undefined;
    const id = idOf(token);
    const row = await this.#db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return undefined;
    const now = this.#clock();
    const createdAt = Number(row.created_at);
    if (now - Number(row.seen_at) > IDLE_MS || now - createdAt > LONGEST_MS) {
      await this.#delete(id);
      return undefined;
    }
    const account = await this.#accounts.find(row.account);
    if (!account || account.disabled) return undefined;
    if (now - Number(row.seen_at) > SEEN_EVERY_MS)
      await this.#db.updateTable('sessions').set({ seen_at: now }).where('id', '=', id).execute();
    return { id, account, createdAt, csrf: csrfOf(token) };
  }

  async end(token: string | undefined): Promise<void> {
    if (token !== undefined) await this.#delete(idOf(token));
  }

  async #delete(id: string): Promise<void> {
    await this.#db.deleteFrom('sessions').where('id', '=', id).execute();
  }
}

const idOf = (token: string) => createHash('sha256').update(token).digest('hex');
const csrfOf = (token: string) => createHmac('sha256', token).update('csrf').digest('base64url');
