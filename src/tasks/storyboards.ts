// The rows of storyboards: plans that wait to be edited and filmed.
import type pg from 'pg';
import { VideoError } from '../kit/errors.ts';
import type { JsonValue } from '../kit/json.ts';
import { answering } from './database-retry.ts';
import { randomText } from './task-id.ts';

/** A storyboard as it is stored. */
export interface StoryboardRecord {
  readonly id: string;
  readonly keyId: string;
  /** What it was planned from. */
  readonly request: JsonValue;
  readonly board: JsonValue;
  /** What is known of it beside the plan: its length, what was changed last. */
  readonly facts: JsonValue;
  /** Counts up with every edit. */
  readonly revision: number;
  readonly createdAtMs: number;
}

/** The storyboards of all keys. Every call sees only those of the key it is given. */
export interface Storyboards {
  readonly add: (board: Pick<StoryboardRecord, 'keyId' | 'request' | 'board' | 'facts'>) => Promise<StoryboardRecord>;
  /** Gives a storyboard by its id, which cannot be guessed; only of a key when one is given. */
  readonly find: (id: string, keyId?: string) => Promise<StoryboardRecord | undefined>;
  /**
   * Replaces the plan of a storyboard that is still at a revision.
   * @throws storyboard_changed when another edit came first
   */
  readonly change: (
    known: Pick<StoryboardRecord, 'id' | 'keyId' | 'revision'>,
    fresh: Pick<StoryboardRecord, 'board' | 'facts'>,
  ) => Promise<StoryboardRecord>;
}

interface Row {
  readonly id: string;
  readonly key_id: string;
  readonly request: JsonValue;
  readonly board: JsonValue;
  readonly facts: JsonValue;
  readonly revision: number;
  readonly created_at: Date;
}

const columns = 'id, key_id, request, board, facts, revision, created_at';
const idLength = 28;

const toRecord = ({ key_id: keyId, created_at: createdAt, ...row }: Row): StoryboardRecord => ({
  ...row,
  keyId,
  createdAtMs: createdAt.getTime(),
});

/** Gives the storyboards stored in a database. */
export function createStoryboards(pool: pg.Pool): Storyboards {
  const query = async (sql: string, values: readonly unknown[]): Promise<StoryboardRecord | undefined> =>
    (await answering(pool.query<Row>(sql, [...values]))).rows.map(toRecord)[0];
  return {
    add: async ({ keyId, request, board, facts }) => {
      const added = await query(
        `insert into reynard.storyboards (id, key_id, request, board, facts) values ($1, $2, $3, $4, $5) returning ${columns}`,
        [`storyboard-${randomText(idLength)}`, keyId, ...[request, board, facts].map((value) => JSON.stringify(value))],
      );
      if (added === undefined) throw new Error('the row of a storyboard was not written');
      return added;
    },
    find: (id, keyId) =>
      query(`select ${columns} from reynard.storyboards where id = $1 and ($2::text is null or key_id = $2)`, [
        ...[id, keyId ?? null],
      ]),
    change: async ({ id, keyId, revision }, { board, facts }) => {
      const changed = await query(
        `update reynard.storyboards set board = $4, facts = $5, revision = revision + 1, changed_at = clock_timestamp()
         where id = $1 and key_id = $2 and revision = $3 returning ${columns}`,
        [id, keyId, revision, JSON.stringify(board), JSON.stringify(facts)],
      );
      if (changed !== undefined) return changed;
      throw new VideoError('storyboard_changed', `The storyboard ${id} was changed by another edit meanwhile.`);
    },
  };
}

/** Removes storyboards that nobody has changed for a time. */
export async function removeOldStoryboards(
  pool: pg.Pool,
  { keepMs, removeBytes }: { readonly keepMs: number; readonly removeBytes: (boardId: string) => Promise<void> },
): Promise<number> {
  const sql = `delete from reynard.storyboards where changed_at < clock_timestamp() - $1 * interval '1 ms' returning id`;
  const { rows } = await pool.query<{ readonly id: string }>(sql, [keepMs]);
  for (const { id } of rows) await removeBytes(id);
  return rows.length;
}
