// The database without the tasks' work: for what an operator does by hand, beside a running service or without one.
import type { Log } from '../kit/log.ts';
import { type ApiKeys, createApiKeys } from './api-keys.ts';
import { type AuditCheck, type AuditRow, listAudit, verifyAudit } from './audit-log.ts';
import { migrate, withMigrationLock } from './migrations.ts';
import { openPool } from './open-pool.ts';

/** What an operator does by hand. */
export interface Admin extends AsyncDisposable {
  readonly keys: ApiKeys;
  /** Gives the latest entries of the audit log, newest first. */
  readonly listAudit: (limit: number) => Promise<readonly AuditRow[]>;
  /** Looks through the whole audit log. */
  readonly verifyAudit: () => Promise<AuditCheck>;
}

/** Opens the database; disposing closes it. @throws invalid_setting, storage_full. */
export async function openAdmin(options: {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly log: Log;
}): Promise<Admin> {
  await using opening = new AsyncDisposableStack();
  const pool = await openPool({ ...options, max: 2 }, opening);
  await withMigrationLock(pool, migrate);
  const owned = opening.move();
  return {
    keys: createApiKeys(pool),
    listAudit: (limit) => listAudit(pool, limit),
    verifyAudit: () => verifyAudit(pool),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
