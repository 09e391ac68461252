import type { Kysely } from 'kysely';

/** Reports of mistakes by readers: what they say, and nothing about who they are unless they write it. */
export async function createMistakes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mistakes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('page', 'text', (column) => column.notNull())
    .addColumn('wrong', 'text', (column) => column.notNull())
    .addColumn('correct', 'text', (column) => column.notNull())
    .addColumn('contact', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('handled_at', 'bigint')
    .execute();
  await db.schema.createIndex('mistakes_by_time').on('mistakes').columns(['handled_at', 'at']).execute();
}
