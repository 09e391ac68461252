/** The desk's database: accounts, sessions, audit log and notes, through one set of queries. */
export { type Database, migrated, openDatabase } from './open.ts';
export type { Schema } from './schema.ts';
