// The API keys and the audit log, in the database itself: for whoever runs the service, beside it or without it.
import type { Config } from '../../config.ts';
import { type Scope, scopes } from '../../contract/operation.ts';
import { VideoError } from '../../kit/errors.ts';
import { createLog } from '../../kit/log.ts';
import type { KeyInfo } from '../../tasks/api-keys.ts';
import { type Admin, openAdmin } from '../../tasks/open-admin.ts';
import { formatTable, type Output } from '../output.ts';

/** What a new key may be given. */
export interface NewKeyOptions {
  readonly name: string;
  readonly group?: string;
  /** Scopes with commas between. */
  readonly scopes?: string;
  readonly expiresInDays?: number;
  readonly createsPerMinute?: number;
  readonly readsPerMinute?: number;
  readonly queue?: number;
  readonly atOnce?: number;
}

const dayMs = 24 * 3600 * 1000;
const shownOnce = 'Shown only this once; keep it safe.';

async function withAdmin<T>({ databaseUrl, dataDir }: Config, work: (admin: Admin) => Promise<T>): Promise<T> {
  const log = createLog('warn', (line) => process.stderr.write(line));
  await using admin = await openAdmin({ databaseUrl, dataDir, log });
  return await work(admin);
}

/** Makes a key and prints its secret, the only time it is seen. @throws invalid_parameter for a scope that does not exist */
export async function createKey(config: Config, options: NewKeyOptions, output: Output): Promise<void> {
  const { createsPerMinute, readsPerMinute, queue, atOnce, expiresInDays } = options;
  const made = await withAdmin(config, ({ keys }) =>
    keys.createKey({
      name: options.name,
      ...(options.group === undefined ? {} : { group: options.group }),
      scopes: readScopes(options.scopes),
      expiresAtMs: expiresInDays === undefined ? null : Date.now() + expiresInDays * dayMs,
      limits: {
        ...(createsPerMinute === undefined ? {} : { createPerMinute: createsPerMinute }),
        ...(readsPerMinute === undefined ? {} : { readPerMinute: readsPerMinute }),
        ...(queue === undefined ? {} : { maxUnfinished: queue }),
        ...(atOnce === undefined ? {} : { concurrency: atOnce }),
      },
    }),
  );
  output.result(made, () => `${made.secret}\n${shownOnce} Its id is ${made.id}.`);
}

const isScope = (text: string): text is Scope => scopes.some((scope) => scope === text);

function readScopes(text: string | undefined): readonly Scope[] | null {
  if (text === undefined) return null;
  return text.split(',').map((part) => {
    const scope = part.trim();
    if (isScope(scope)) return scope;
    const message = `The scope "${scope}" does not exist; there are: ${scopes.join(', ')}.`;
    throw new VideoError('invalid_parameter', message, { param: 'scopes' });
  });
}

/** Lists every key, newest first; no secret is known. */
export async function listKeys(config: Config, output: Output): Promise<void> {
  const keys = await withAdmin(config, (admin) => admin.keys.listKeys());
  output.result(keys, () =>
    formatTable([['ID', 'NAME', 'STATE', 'SCOPES', 'CREATED', 'EXPIRES', 'LAST USED'], ...keys.map(keyRow)]),
  );
}

const dateOf = (ms: number | null): string => (ms === null ? '–' : new Date(ms).toISOString().slice(0, 16));

const keyRow = (key: KeyInfo): readonly string[] => [
  ...[key.id, key.name, key.state, key.scopes === null ? 'all' : key.scopes.join(',')],
  ...[dateOf(key.createdAtMs), dateOf(key.expiresAtMs), dateOf(key.lastUsedAtMs)],
];

/** Gives a key a new secret and prints it; the one before holds for some hours. @throws not_found */
export async function rotateKey(config: Config, id: string, overlapHours: number, output: Output): Promise<void> {
  const secret = await withAdmin(config, ({ keys }) => keys.rotateKey(id, overlapHours * 3_600_000));
  if (secret === undefined) throw noSuchKey(id);
  const until = overlapHours === 0 ? 'ends now' : `holds for ${overlapHours} h more`;
  output.result({ id, secret }, () => `${secret}\n${shownOnce} The secret before ${until}.`);
}

/** Ends a key at once. @throws not_found */
export async function revokeKey(config: Config, id: string, output: Output): Promise<void> {
  if (!(await withAdmin(config, ({ keys }) => keys.revokeKey(id)))) throw noSuchKey(id);
  output.result({ id, revoked: true }, () => `The key ${id} is revoked.`);
}

const noSuchKey = (id: string): VideoError => new VideoError('not_found', `There is no key ${id}, or it was revoked.`);

/** Lists the latest entries of the audit log, newest first. */
export async function listAudit(config: Config, limit: number, output: Output): Promise<void> {
  const rows = await withAdmin(config, (admin) => admin.listAudit(limit));
  output.result(rows, () =>
    formatTable([
      ['NUMBER', 'TIME', 'WHO', 'WHAT', 'TO', 'FROM', 'OUTCOME'],
      ...rows.map((row) => [
        ...[String(row.seq), new Date(row.atMs).toISOString(), row.actor, row.action],
        ...[row.target ?? '–', row.address ?? '–', row.outcome],
      ]),
    ]),
  );
}

/** Looks whether anybody changed the audit log. @throws storage_corrupt where it is not what was written */
export async function verifyAudit(config: Config, output: Output): Promise<void> {
  const check = await withAdmin(config, (admin) => admin.verifyAudit());
  if (check.brokenAt !== null) {
    const message = `Entry ${check.brokenAt} of the audit log is not what was written, or entries before it are gone.`;
    throw new VideoError('storage_corrupt', message);
  }
  output.result(check, () => `All ${check.rows} entries of the audit log are as they were written.`);
}
