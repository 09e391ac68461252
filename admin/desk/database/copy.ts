import type { Database } from './open.ts';
import type { Schema } from './schema.ts';

/** What a backup keeps, parents first, each in an order of its own. Sessions end with their machine. */
const KEPT = {
  accounts: 'name',
  grants: 'account',
  attempts: 'id',
  audit: 'number',
  notes: 'id',
  publications: 'id',
  mistakes: 'id',
} as const satisfies Partial<Record<keyof Schema, string>>;
type Table = keyof typeof KEPT;
const tables = Object.keys(KEPT) as Table[];
/** Tables whose rows the database numbers itself, in the order in which they come. */
const NUMBERED: ReadonlySet<Table> = new Set<Table>(['attempts', 'publications']);
const ROWS_AT_ONCE = 500;

type Row = Record<string, unknown>;

/** Every row as it stood at one moment, one JSON object a line; the same from either kind of database. */
export async function copyOut(db: Database): Promise<string> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (now) => {
      const lines: string[] = [];
      for (const table of tables) {
        const rows = await now
          .selectFrom(table)
          .selectAll()
          .orderBy(KEPT[table] as never)
          .execute();
        for (const row of rows) lines.push(`${JSON.stringify({ table, row })}\n`);
      }
      return lines.join('');
    });
}

/** Brings rows into an empty database, all or none. */
export async function copyIn(db: Database, text: string): Promise<void> {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { table: Table; row: Row });
  await db.transaction().execute(async (now) => {
    for (const table of tables) {
      const rows = lines.filter((line) => line.table === table).map(({ row }) => asNew(table, row));
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
        await now
          .insertInto(table)
          .values(rows.slice(at, at + ROWS_AT_ONCE) as never)
          .execute();
    }
  });
}

const asNew = (table: Table, { id, ...row }: Row): Row =>
  id === undefined || NUMBERED.has(table) ? row : { id, ...row };
