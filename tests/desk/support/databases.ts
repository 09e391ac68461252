import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../../admin/desk/database/index.ts';
import { newPostgresDatabase, postgresPrograms, stopPostgres } from './postgres.ts';

/** A kind of database on which the desk must do the same. */
interface Kind {
  name: string;
  /** Where a new, empty database of this kind is; `:memory:` for one that nobody else can open. */
  place(): Promise<string>;
}

let count = 0;
const sqlite: Kind = { name: 'SQLite', place: async () => ':memory:' };
const postgres: Kind = { name: 'PostgreSQL', place: () => newPostgresDatabase(`desk${++count}`) };

if (postgresPrograms === undefined)
  console.warn('PostgreSQL is not installed here, so the desk’s queries are tried on SQLite alone.');

const databases: readonly Kind[] = postgresPrograms === undefined ? [sqlite] : [sqlite, postgres];
let current = sqlite;

/** Describes something that must be so on both kinds, or on SQLite alone where PostgreSQL is not installed. */
export function describeOnEachDatabase(title: string, tests: () => void): void {
  describe.each(databases)(`${title} on $name`, (kind) => {
    beforeAll(() => {
      current = kind;
    });
    afterAll(stopPostgres, 60_000);
    tests();
  });
}

/** Where a new, empty database is, of the kind that is being described. */
export const newPlace = (): Promise<string> => current.place();

/** A new database for one test. */
export async function newDatabase(): Promise<Database> {
  const db = await openDatabase(await newPlace());
  onTestFinished(() => db.destroy());
  return db;
}
