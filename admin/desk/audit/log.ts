import { createHash } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import type { Database, Schema } from '../database/index.ts';

/** Something that was done or refused. Nothing in it may be a password, a token or a personal identifier. */
export interface AuditEvent {
  /** The account, or `-` when nobody was logged in. */
  account: string;
  /** Where it came from: a network address, or `cli`. */
  source: string;
  /** For example `login`, `entry.save`, `review.pass`. */
  action: string;
  /** What it was done to: an entry, an account, a release. */
  subject: string;
  result: 'done' | 'refused' | 'failed';
  detail?: string;
}

export type AuditRecord = Selectable<Schema['audit']>;

interface Waiting {
  event: AuditEvent;
  at: number;
  resolve(): void;
  reject(error: unknown): void;
}

/** What the first record is chained to. */
const BEGINNING = '0'.repeat(64);
const PAGE = 1000;
const LARGEST_BATCH = 500;

/** Who did what, when, from where, with what result. Records are chained by hash and never change. */
export class AuditLog {
  readonly #db: Database;
  readonly #clock: () => number;
  readonly #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;

  constructor(db: Database, clock: () => number = Date.now) {
    this.#db = db;
    this.#clock = clock;
  }

  /** Resolves when the event is on disk. Events that come together share one trip. */
  record(event: AuditEvent): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ event, at: this.#clock(), resolve, reject });
      this.#working ??= this.#work();
    });
  }

  /** Resolves when nothing waits to be written. */
  async settled(): Promise<void> {
    await this.#working;
  }

  /** The newest records first; `before` a number for the page after that one. */
  async recent(limit: number, before = Number.MAX_SAFE_INTEGER): Promise<AuditRecord[]> {
    const rows = await this.#db
      .selectFrom('audit')
      .selectAll()
      .where('number', '<', before)
      .orderBy('number', 'desc')
      .limit(limit)
      .execute();
    return rows.map(asRecord);
  }

  /** Every record from the first, one JSON object a line. */
  async *export(): AsyncGenerator<string> {
    for await (const record of this.#all()) yield `${JSON.stringify(record)}\n`;
  }

  /** The number of the first record that does not fit the chain, or undefined when all do. */
  async verify(): Promise<number | undefined> {
    let previous = BEGINNING;
    let expected = 1;
    for await (const record of this.#all()) {
      const fits =
        record.number === expected && record.previous === previous && record.hash === hashOf(record);
      if (!fits) return record.number;
      previous = record.hash;
      expected += 1;
    }
    return undefined;
  }

  async #work(): Promise<void> {
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, LARGEST_BATCH);
      try {
        await this.#append(batch);
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#working = undefined;
  }

  #append(batch: readonly Waiting[]): Promise<void> {
    return this.#db.transaction().execute(async (db) => {
      const last = await db
        .selectFrom('audit')
        .select(['number', 'hash'])
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      let number = Number(last?.number ?? 0);
      let previous = last?.hash ?? BEGINNING;
      const rows = batch.map(({ event, at }): Insertable<Schema['audit']> => {
        number += 1;
        const row = { number, at, ...event, detail: event.detail ?? '', previous };
        previous = hashOf(row);
        return { ...row, hash: previous };
      });
      await db.insertInto('audit').values(rows).execute();
    });
  }

  async *#all(): AsyncGenerator<AuditRecord> {
    let after = 0;
    for (;;) {
      const rows = await this.#db
        .selectFrom('audit')
        .selectAll()
        .where('number', '>', after)
        .orderBy('number')
        .limit(PAGE)
        .execute();
      for (const row of rows) yield asRecord(row);
      const last = rows.at(-1);
      if (!last) return;
      after = Number(last.number);
    }
  }
}

const asRecord = (row: AuditRecord): AuditRecord => ({
  ...row,
  number: Number(row.number),
  at: Number(row.at),
});

/** The hash of a record: of all it says, and of the hash before it. */
function hashOf(record: Omit<AuditRecord, 'hash'>): string {
  const { number, at, account, source, action, subject, result, detail, previous } = record;
  const text = JSON.stringify([number, at, account, source, action, subject, result, detail, previous]);
  return createHash('sha256').update(text).digest('hex');
}
