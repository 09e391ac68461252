import { createHash } from 'node:crypto';
import type { Database } from '../database/index.ts';
import { Refusal } from '../refusal.ts';

const MOST_FAILURES = 6;
const LOCK_MS = 60 * 60 * 1000;

/**
 * Counts what has failed for each name that was tried, whether or not there is such an account: six within
 * an hour lock the name until the hour is over. A name may be a password typed into the wrong field, so
 * only its hash is kept.
 */
export class Attempts {
  readonly #db: Database;
  readonly #clock: () => number;

  constructor(db: Database, clock: () => number) {
    this.#db = db;
    this.#clock = clock;
  }

  /**
   * Takes one of the attempts that a name has, before anything is checked: many tries at the same moment
   * get no more than tries in turn. Gives back what undoes it. Refuses when none is left.
   */
  async take(name: string): Promise<() => Promise<void>> {
    const now = this.#clock();
    const hash = hashOf(name);
    const id = await this.#db.transaction().execute(async (db) => {
      await db
        .deleteFrom('attempts')
        .where('at', '<=', now - LOCK_MS)
        .execute();
      const failed = await db
        .selectFrom('attempts')
        .select((query) => query.fn.countAll<number>().as('count'))
        .where('name_hash', '=', hash)
        .executeTakeFirstOrThrow();
      if (Number(failed.count) >= MOST_FAILURES) return undefined;
      const row = await db
        .insertInto('attempts')
        .values({ name_hash: hash, at: now })
        .returning('id')
        .executeTakeFirstOrThrow();
      return row.id;
    });
    if (id === undefined) throw new Refusal('tooMany', '尝试次数过多，账号已锁定一小时，请稍后再试');
    return async () => {
      await this.#db.deleteFrom('attempts').where('id', '=', id).execute();
    };
  }

  /** Forgets what has failed for a name. */
  async clear(name: string): Promise<void> {
    await this.#db.deleteFrom('attempts').where('name_hash', '=', hashOf(name)).execute();
  }
}

const hashOf = (name: string) => createHash('sha256').update(name.toLowerCase()).digest('hex');
