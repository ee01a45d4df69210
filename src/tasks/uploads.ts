// The rows of uploaded files: whose they are, how long they are kept, how much a key has stored.
import type pg from 'pg';
import { unknownCursor, VideoError } from '../kit/errors.ts';
import { answering } from './database-retry.ts';
import { inTransaction } from './migrations.ts';
import type { Queryable } from './task-rows.ts';

/** An uploaded file as it is stored. */
export interface UploadRecord {
  readonly id: string;
  readonly keyId: string;
  readonly filename: string;
  readonly sizeBytes: number;
  /** Of the content, hex. */
  readonly sha256: string;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

/** An uploaded file whose bytes are stored already. */
export interface NewUpload extends Pick<UploadRecord, 'id' | 'keyId' | 'filename' | 'sizeBytes' | 'sha256'> {
  readonly keepMs: number;
  /** Most bytes that the key's uploads may hold together. */
  readonly quotaBytes: number;
}

/** A page of uploads, newest first. */
interface UploadPage {
  readonly uploads: readonly UploadRecord[];
  readonly hasMore: boolean;
}

/** The uploads of all keys. Expired ones are as absent as ones that never were. */
export interface Uploads {
  /** Writes the row. @throws quota_exceeded when the key's uploads would hold too much. */
  readonly add: (upload: NewUpload) => Promise<UploadRecord>;
  /** Gives an upload by its id, which cannot be guessed; only of a key when one is given. */
  readonly find: (id: string, keyId?: string) => Promise<UploadRecord | undefined>;
  /** @throws invalid_cursor when `after` is no upload of the key. */
  readonly list: (query: {
    readonly keyId: string;
    readonly limit: number;
    readonly after: string | null;
  }) => Promise<UploadPage>;
  /** Forgets an upload of a key; false when there is none. */
  readonly remove: (id: string, keyId: string) => Promise<boolean>;
  /** Gives the bytes that a key's uploads hold together. */
  readonly usedBytes: (keyId: string) => Promise<number>;
}

interface UploadRow {
  readonly id: string;
  readonly key_id: string;
  readonly filename: string;
  /** A bigint, which the driver gives as text. */
  readonly size_bytes: string;
  readonly sha256: string;
  readonly created_at: Date;
  readonly expires_at: Date;
}

const columns = 'id, key_id, filename, size_bytes, sha256, created_at, expires_at';
const isKept = 'expires_at > clock_timestamp()';

const toRecord = (row: UploadRow): UploadRecord => ({
  ...{ id: row.id, keyId: row.key_id, filename: row.filename, sha256: row.sha256 },
  sizeBytes: Number(row.size_bytes),
  createdAtMs: row.created_at.getTime(),
  expiresAtMs: row.expires_at.getTime(),
});

/** Gives the uploads stored in a database. */
export function createUploads(pool: pg.Pool): Uploads {
  return {
    add: (upload) => answering(add(pool, upload)),
    find: (id, keyId) => answering(find(pool, id, keyId)),
    list: (query) => answering(list(pool, query)),
    remove: async (id, keyId) => {
      const removing = pool.query('delete from reynard.uploads where id = $1 and key_id = $2', [id, keyId]);
      return ((await answering(removing)).rowCount ?? 0) > 0;
    },
    usedBytes: (keyId) => answering(usedBytes(pool, keyId)),
  };
}

async function usedBytes(db: Queryable, keyId: string): Promise<number> {
  const { rows } = await db.query<{ used: string }>(
    `select coalesce(sum(size_bytes), 0) as used from reynard.uploads where key_id = $1 and ${isKept}`,
    [keyId],
  );
  return Number(rows[0]?.used ?? 0);
}

async function add(pool: pg.Pool, upload: NewUpload): Promise<UploadRecord> {
  const { id, keyId, filename, sizeBytes, sha256, keepMs, quotaBytes } = upload;
  const client = await pool.connect();
  try {
    return await inTransaction(client, async () => {
      // Uploads of one key come one after the other, else many at once would all find room.
      await client.query('select pg_advisory_xact_lock(727004, hashtext($1))', [keyId]);
      const used = await usedBytes(client, keyId);
      if (used + sizeBytes > quotaBytes) {
        const message = `The uploads of this key hold ${used} bytes; ${sizeBytes} more would pass the limit of ${quotaBytes}.`;
        throw new VideoError('quota_exceeded', message);
      }
      const { rows } = await client.query<UploadRow>(
        `insert into reynard.uploads (id, key_id, filename, size_bytes, sha256, expires_at)
         values ($1, $2, $3, $4, $5, clock_timestamp() + $6 * interval '1 ms') returning ${columns}`,
        [id, keyId, filename, sizeBytes, sha256, keepMs],
      );
      const [row] = rows;
      if (row === undefined) throw new Error('the row of an upload was not written');
      return toRecord(row);
    });
  } finally {
    client.release();
  }
}

async function find(db: Queryable, id: string, keyId: string | undefined): Promise<UploadRecord | undefined> {
  const { rows } = await db.query<UploadRow>(
    `select ${columns} from reynard.uploads where id = $1 and ($2::text is null or key_id = $2) and ${isKept}`,
    [id, keyId ?? null],
  );
  return rows.map(toRecord)[0];
}

async function list(db: Queryable, { keyId, limit, after }: Parameters<Uploads['list']>[0]): Promise<UploadPage> {
  if (after !== null && (await find(db, after, keyId)) === undefined) {
    throw unknownCursor('after');
  }
  const { rows } = await db.query<UploadRow>(
    `select ${columns} from reynard.uploads where key_id = $1 and ${isKept}
       and ($2::text is null or (created_at, id) < (select created_at, id from reynard.uploads where id = $2))
     order by created_at desc, id desc limit $3`,
    [keyId, after, limit + 1],
  );
  return { uploads: rows.slice(0, limit).map(toRecord), hasMore: rows.length > limit };
}

/** Removes uploads that expired `graceMs` ago: the bytes first, so that a removal that was cut off is done again. */
export async function removeExpiredUploads(
  db: Queryable,
  options: { readonly graceMs: number; readonly removeBytes: (id: string) => Promise<void> },
): Promise<number> {
  const { rows } = await db.query<{ id: string }>(
    `select id from reynard.uploads where expires_at < clock_timestamp() - $1 * interval '1 ms'`,
    [options.graceMs],
  );
  for (const { id } of rows) {
    await options.removeBytes(id);
    await db.query('delete from reynard.uploads where id = $1', [id]);
  }
  return rows.length;
}
