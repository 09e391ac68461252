import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Refusal } from '../refusal.ts';
import { migrations } from './migrations.ts';
import { isPostgres, postgresDialect } from './postgres.ts';
import type { Schema } from './schema.ts';
import { nodeSqliteDialect } from './sqlite.ts';

export type Database = Kysely<Schema>;

/**
 * Opens the desk's database and brings its tables up to date: a SQLite file, `:memory:` for one that nothing
 * keeps, or the address of a PostgreSQL database. Refuses an address at which none answers, and tables that
 * cannot be brought up to date.
 */
export async function openDatabase(where: string): Promise<Database> {
  const db = new Kysely<Schema>({ dialect: dialectOf(where) });
  try {
    if (isPostgres(where)) await sql`select 1`.execute(db).catch(unreachable);
    await bringUpToDate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function dialectOf(where: string) {
  if (isPostgres(where)) return postgresDialect(where);
  if (where !== ':memory:') mkdirSync(dirname(where), { recursive: true, mode: 0o700 });
  return nodeSqliteDialect(where);
}

async function bringUpToDate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Refusal('unavailable', `数据库的表建不了或升不了级：${wordsOf(error)}`);
}

/** PostgreSQL's own words say whether it is the address, the name or the password; they never hold the last. */
function unreachable(error: unknown): never {
  throw new Refusal('unavailable', `用不了 PostgreSQL 数据库，请核对 DATABASE_URL：${wordsOf(error)}`);
}

function wordsOf(error: unknown): string | undefined {
  const { message, code } = error as { message?: string; code?: string };
  return message || code;
}
