// What was done with which key: rows that are only ever added, each holding the hash of the one before.
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { inTransaction } from './migrations.ts';
import type { Queryable } from './task-rows.ts';

/** Something that was done. */
export interface AuditEntry {
  /** The id of a key, `link` for a signed link, or `admin` for the command line. */
  readonly actor: string;
  /** Such as `key.revoked`. */
  readonly action: string;
  /** What it was done to, or null. */
  readonly target: string | null;
  /** Where the request came from, or null. */
  readonly address: string | null;
  readonly requestId: string | null;
  /** `done`, or the HTTP status of a request. */
  readonly outcome: string;
}

/** An entry as it is kept. */
export interface AuditRow extends AuditEntry {
  /** 1 for the first, then one more each time. */
  readonly seq: number;
  readonly atMs: number;
}

/** What a look through the whole log found. */
export interface AuditCheck {
  readonly rows: number;
  /** The first row that is not what was written, or is missing; null when all is well. */
  readonly brokenAt: number | null;
}

const appendLockId = 727_007;
const readAtOnce = 5000;

interface StoredRow {
  /** Bigints, which the driver gives as text. */
  readonly seq: string;
  readonly at_ms: string;
  readonly actor: string;
  readonly action: string;
  readonly target: string | null;
  readonly address: string | null;
  readonly request_id: string | null;
  readonly outcome: string;
  readonly hash: Buffer;
}

const firstHash = Buffer.alloc(32);

const hashOf = (before: Buffer, row: AuditRow): Buffer =>
  createHash('sha256')
    .update(before)
    .update(
      JSON.stringify([
        ...[row.seq, row.atMs, row.actor, row.action, row.target, row.address, row.requestId, row.outcome],
      ]),
    )
    .digest();

const toRow = (row: StoredRow): AuditRow => ({
  ...{ seq: Number(row.seq), atMs: Number(row.at_ms), actor: row.actor, action: row.action, target: row.target },
  ...{ address: row.address, requestId: row.request_id, outcome: row.outcome },
});

/** Adds an entry. */
export async function appendAudit(pool: pg.Pool, entry: AuditEntry): Promise<void> {
  const client = await pool.connect();
  try {
    await inTransaction(client, () => appendIn(client, entry));
  } finally {
    client.release();
  }
}

/** Adds an entry inside the caller's transaction. */
export async function appendIn(client: Queryable, entry: AuditEntry): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [appendLockId]);
  const { rows } = await client.query<Pick<StoredRow, 'seq' | 'hash'>>(
    'select seq, hash from reynard.audit_log order by seq desc limit 1',
  );
  const [last] = rows;
  const row: AuditRow = { ...entry, seq: Number(last?.seq ?? 0) + 1, atMs: Date.now() };
  await client.query(
    `insert into reynard.audit_log (seq, at_ms, actor, action, target, address, request_id, outcome, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[row.seq, row.atMs, row.actor, row.action, row.target, row.address, row.requestId, row.outcome],
      hashOf(last?.hash ?? firstHash, row),
    ],
  );
}

/** Gives the latest entries, newest first. */
export async function listAudit(db: Queryable, limit: number): Promise<readonly AuditRow[]> {
  const { rows } = await db.query<StoredRow>('select * from reynard.audit_log order by seq desc limit $1', [limit]);
  return rows.map(toRow);
}

/** Looks through the whole log. */
export async function verifyAudit(db: Queryable): Promise<AuditCheck> {
  let seen = 0;
  let before: Buffer = firstHash;
  for (;;) {
    const { rows } = await db.query<StoredRow>('select * from reynard.audit_log where seq > $1 order by seq limit $2', [
      seen,
      readAtOnce,
    ]);
    for (const stored of rows) {
      const row = toRow(stored);
      if (row.seq !== seen + 1 || !hashOf(before, row).equals(stored.hash)) return { rows: seen, brokenAt: seen + 1 };
      [seen, before] = [row.seq, stored.hash];
    }
    if (rows.length < readAtOnce) return { rows: seen, brokenAt: null };
  }
}
