/** The desk's database: accounts, sessions, audit log and notes, through one set of queries. */
export { copyIn, copyOut } from './copy.ts';
export { type Database, openDatabase } from './open.ts';
export { isPostgres } from './postgres.ts';
export type { Schema } from './schema.ts';
