import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Dialect, Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Refusal } from '../refusal.ts';
import { migrations } from './migrations.ts';
import { isPostgres, postgresDialect } from './postgres.ts';
import type { Schema } from './schema.ts';
import { nodeSqliteDialect } from './sqlite.ts';

export type Database = Kysely<Schema>;

/**
 * Opens the desk's database and brings its tables up to date: a SQLite file, `:memory:` for one that nothing
 * keeps, or the address of a PostgreSQL database. Refuses an address at which none answers.
 */
export async function openDatabase(where: string): Promise<Database> {
  if (isPostgres(where)) return migrated(postgresDialect(where)).catch(unreachable);
  if (where !== ':memory:') mkdirSync(dirname(where), { recursive: true, mode: 0o700 });
  return migrated(nodeSqliteDialect(where));
}

async function migrated(dialect: Dialect): Promise<Database> {
  const db = new Kysely<Schema>({ dialect });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

/** PostgreSQL's own words say whether it is the address, the name or the password; they never hold the last. */
function unreachable(error: unknown): never {
  const { message, code } = error as { message?: string; code?: string };
  throw new Refusal('unavailable', `用不了 PostgreSQL 数据库，请核对 DATABASE_URL：${message || code}`);
}
