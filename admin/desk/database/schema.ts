import type { Generated } from 'kysely';

/** Moments are epoch milliseconds throughout; yes and no are 1 and 0. */
export interface Schema {
  accounts: {
    /** What the person logs in with: lower-case ASCII. */
    name: string;
    /** As the person is called, in Chinese; stands in reviews and commits. */
    display_name: string;
    /** The post in the unit, which a review states beside the name. */
    duty: string;
    /** A hash that says how it was made. */
    password: string;
    /** When a one-time password ends; null once the person has set one. */
    one_time_until: number | null;
    totp_secret: string | null;
    /** The last time step of which a code was taken, so that none is taken twice. */
    totp_step: number;
    disabled: number;
    created_at: number;
  };
  /** What an account may do, where; `*` is any. */
  grants: { account: string; role: string; unit: string; collection: string };
  sessions: {
    /** SHA-256 of the token, which itself is nowhere but in the browser. */
    id: string;
    account: string;
    created_at: number;
    seen_at: number;
  };
  /** Attempts to log in that have not succeeded, by a hash of the name that was tried. */
  attempts: { id: Generated<number>; name_hash: string; at: number };
  audit: {
    number: number;
    at: number;
    account: string;
    source: string;
    action: string;
    subject: string;
    result: string;
    detail: string;
    previous: string;
    hash: string;
  };
  /** What colleagues wrote beside an entry while they worked on it. */
  notes: {
    id: string;
    collection: string;
    slug: string;
    account: string;
    author: string;
    content: string;
    at: number;
    resolved: number;
  };
  /** What readers have reported as wrong. */
  mistakes: {
    id: string;
    /** Site path of the page. */
    page: string;
    wrong: string;
    correct: string;
    /** How to reach the reader, if that was wished; emptied once handled. */
    contact: string;
    at: number;
    handled_at: number | null;
  };
  publications: {
    id: Generated<number>;
    commit: string;
    build_time: string;
    started_at: number;
    ended_at: number;
    result: string;
    message: string;
  };
}
