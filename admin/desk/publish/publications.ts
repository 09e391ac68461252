import type { Database } from '../database/index.ts';

/** One attempt to publish. */
export interface Publication {
  commit: string;
  buildTime: string;
  startedAt: number;
  endedAt: number;
  result: 'done' | 'failed';
  /** For people, in Chinese; empty when all went well. */
  message: string;
}

/** What was published, when, and how long it took. */
export class Publications {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async add({ commit, buildTime, startedAt, endedAt, result, message }: Publication): Promise<void> {
    await this.#db
      .insertInto('publications')
      .values({ commit, build_time: buildTime, started_at: startedAt, ended_at: endedAt, result, message })
      .execute();
  }

  /** The newest first. */
  async recent(limit: number): Promise<Publication[]> {
    const rows = await this.#db
      .selectFrom('publications')
      .selectAll()
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map((row) => ({
      commit: row.commit,
      buildTime: row.build_time,
      startedAt: Number(row.started_at),
      endedAt: Number(row.ended_at),
      result: row.result === 'done' ? 'done' : 'failed',
      message: row.message,
    }));
  }
}
