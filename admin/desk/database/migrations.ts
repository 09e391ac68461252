import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createMistakes } from '../mistakes/migration.ts';

/** Every change of the tables, by name, in the order in which they are made. Never edit one that has run. */
export const migrations: Record<string, Migration> = {
  '0001-desk': { up: createDesk },
  '0002-mistakes': { up: createMistakes },
};

async function createDesk(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('accounts')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('display_name', 'text', (column) => column.notNull())
    .addColumn('duty', 'text', (column) => column.notNull())
    .addColumn('password', 'text', (column) => column.notNull())
    .addColumn('one_time_until', 'bigint')
    .addColumn('totp_secret', 'text')
    .addColumn('totp_step', 'bigint', (column) => column.notNull())
    .addColumn('disabled', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('grants')
    .addColumn('account', 'text', (column) => column.notNull().references('accounts.name'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('collection', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('grants_once', ['account', 'role', 'unit', 'collection'])
    .execute();
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) => column.notNull().references('accounts.name'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .execute();
  await numbered(db, 'attempts')
    .addColumn('name_hash', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('attempts_by_name').on('attempts').columns(['name_hash', 'at']).execute();
  const audit = db.schema.createTable('audit').addColumn('number', 'bigint', (column) => column.primaryKey());
  const words = ['account', 'source', 'action', 'subject', 'result', 'detail', 'previous', 'hash'] as const;
  await words
    .reduce(
      (table, name) => table.addColumn(name, 'text', (column) => column.notNull()),
      audit.addColumn('at', 'bigint', (column) => column.notNull()),
    )
    .execute();
  await db.schema
    .createTable('notes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('collection', 'text', (column) => column.notNull())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('resolved', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('notes_by_entry').on('notes').columns(['collection', 'slug']).execute();
  await numbered(db, 'publications')
    .addColumn('commit', 'text', (column) => column.notNull())
    .addColumn('build_time', 'text', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint', (column) => column.notNull())
    .addColumn('result', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .execute();
  await forbidChanges(db);
}

/** A table whose rows the database numbers. */
function numbered(db: Kysely<unknown>, table: string) {
  const identity = isSqlite(db)
    ? sql`integer primary key autoincrement`
    : sql`bigint generated always as identity primary key`;
  return db.schema.createTable(table).addColumn('id', identity);
}

/** The audit log only grows: the database itself refuses to change or delete a record. */
async function forbidChanges(db: Kysely<unknown>): Promise<void> {
  if (isSqlite(db)) {
    for (const change of ['update', 'delete'])
      await sql`${sql.raw(
        `create trigger audit_no_${change} before ${change} on audit begin select raise(abort, 'audit is append-only'); end`,
      )}`.execute(db);
    return;
  }
  await sql`create function refuse_audit_change() returns trigger language plpgsql
    as $$ begin raise exception 'audit is append-only'; end $$`.execute(db);
  await sql`create trigger audit_no_change before update or delete on audit
    for each row execute function refuse_audit_change()`.execute(db);
}

const isSqlite = (db: Kysely<unknown>): boolean => !db.getExecutor().adapter.supportsMultipleConnections;
