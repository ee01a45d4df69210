// The connections to the database.
import pg from 'pg';
import type { Log } from '../kit/log.ts';
import { openEmbeddedPostgres } from './postgres/open-embedded-postgres.ts';

interface PoolOptions {
  /** A PostgreSQL URL, or null: the embedded server in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly log: Log;
  /** Connections at once. @defaultValue 20 */
  readonly max?: number;
}

/** Connects, starting the embedded server first when no URL is given. */
export async function openPool(options: PoolOptions, opening: AsyncDisposableStack): Promise<pg.Pool> {
  const { databaseUrl, dataDir, log, max = 20 } = options;
  const target =
    databaseUrl === null
      ? opening.use(await openEmbeddedPostgres({ dataDir, log })).connection
      : { connectionString: databaseUrl, application_name: `reynard ${process.pid}` };
  const pool = new pg.Pool({ ...target, max, connectionTimeoutMillis: 10_000, keepAlive: true });
  // An idle connection that breaks is replaced; the query that needs one tells when it cannot be.
  pool.on('error', (error) => log.debug('database_connection_lost', { error }));
  opening.defer(() => pool.end());
  return pool;
}
