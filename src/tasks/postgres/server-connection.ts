// Small conversations with the embedded server itself: is it ready, who else uses it.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Where the embedded server is reached. */
export interface SocketConnection {
  /** The folder of the socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly application_name: string;
}

/** Marks the connections of this process. */
export const ownApplicationName = (): string => `reynard ${process.pid}`;

async function query<Row extends pg.QueryResultRow>(connection: SocketConnection, sql: string): Promise<Row[]> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000 });
  // A connection that breaks while idle is noticed by the next query.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    // Nothing hangs on how a connection ends.
    await client.end().catch(() => undefined);
  }
}

/** Says whether the server takes queries; false while it starts or recovers from a crash. */
export const isReady = (connection: SocketConnection): Promise<boolean> =>
  query(connection, 'select 1').then(
    () => true,
    // Every reason means: not yet. The caller has the deadline.
    () => false,
  );

/** Counts connections of other processes; the ones of this process may take a moment to go. */
export async function countOtherClients(connection: SocketConnection): Promise<number> {
  const sql = `select application_name as name from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  // A server that does not answer serves nobody.
  const rows = await query<{ name: string }>(connection, sql).catch(() => []);
  const others = rows.filter((row) => row.name !== connection.application_name);
  if (others.length === 0) return 0;
  // Clients of a killed process vanish as soon as the server writes to them or sees the socket closed.
  await sleep(200);
  return (await query<{ name: string }>(connection, sql).catch(() => [])).filter(
    (row) => row.name !== connection.application_name,
  ).length;
}
