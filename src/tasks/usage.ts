// Figures of what was done: by one key, and by all together.
import type { Queryable } from './task-rows.ts';

/** What a key has used, of what is still kept. */
export interface KeyUsage {
  readonly pending: number;
  readonly processing: number;
  readonly completed: number;
  readonly failed: number;
  /** Of finished films. */
  readonly filmSeconds: number;
  /** Of their files. */
  readonly resultBytes: number;
}

/** What goes on in the whole service. */
export interface ServiceFigures {
  readonly pending: number;
  readonly processing: number;
  /** Kept ones. */
  readonly completed: number;
  /** Kept ones. */
  readonly failed: number;
  /** Seconds that the task waiting longest has waited. */
  readonly oldestWaitSeconds: number;
  readonly webhooksPending: number;
  /** Processes that make films. */
  readonly workers: number;
}

const counted = `count(*) filter (where state = 'pending')::int as pending,
  count(*) filter (where state = 'processing')::int as processing,
  count(*) filter (where state = 'completed')::int as completed,
  count(*) filter (where state = 'failed')::int as failed`;

/** Gives what a key has used. */
export async function readUsage(db: Queryable, keyId: string): Promise<KeyUsage> {
  const { rows } = await db.query<KeyUsage>(
    `select ${counted}, coalesce(sum((result->>'durationMs')::float8), 0) / 1000 as "filmSeconds",
       coalesce(sum(file_bytes), 0)::float8 as "resultBytes"
     from reynard.tasks where key_id = $1`,
    [keyId],
  );
  return rows[0] ?? { pending: 0, processing: 0, completed: 0, failed: 0, filmSeconds: 0, resultBytes: 0 };
}

/** Gives what goes on in the whole service. */
export async function readFigures(db: Queryable): Promise<ServiceFigures> {
  const { rows } = await db.query<ServiceFigures>(
    `select ${counted},
       coalesce(extract(epoch from clock_timestamp() - min(created_at) filter (where state = 'pending')), 0)::float8
         as "oldestWaitSeconds",
       (select count(*)::int from reynard.webhook_deliveries where state = 'pending') as "webhooksPending",
       (select count(*)::int from reynard.executors
        where role <> 'api' and beat_at > clock_timestamp() - interval '10 s') as workers
     from reynard.tasks`,
  );
  const [figures] = rows;
  if (figures === undefined) throw new Error('the figures were not counted');
  return figures;
}
