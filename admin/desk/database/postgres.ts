import {
  CompiledQuery,
  type DatabaseConnection,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';

const MOST_CONNECTIONS = 10;
const INT8 = 20;
// Any number that no other program in the database takes.
const ONE_AT_A_TIME = 4_201_685;

/** Whether a text is the address of a PostgreSQL database, and not the path of a file. */
export const isPostgres = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);

/** A dialect over PostgreSQL in which the desk's queries mean what they mean in SQLite. */
export function postgresDialect(address: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: address,
    max: MOST_CONNECTIONS,
    // Moments and counts fit into a number; pg would give them as text.
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
    },
  });
  // A connection that breaks while nobody uses it is replaced by the pool; the next query says what is wrong.
  pool.on('error', () => {});
  return new OneWriterDialect({ pool });
}

class OneWriterDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new OneWriterDriver(this.#config);
  }
}

/** Lets one transaction in at a time, as SQLite does: what it has read stays so until it has written. */
class OneWriterDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await super.beginTransaction(connection, settings);
    await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${ONE_AT_A_TIME})`));
  }
}
