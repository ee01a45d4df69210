// What is remembered for a key: read, written and erased, in one table, never across keys.
import { z } from 'zod';
import { unknownCursor } from '../kit/errors.ts';
import { type MemoryEntry, type MemoryNote, memoryLimits, memorySlotSchema } from '../model/memory.ts';

/** Runs one statement of SQL; the wiring hands in the database. */
export type Query = (sql: string, values: readonly unknown[]) => Promise<readonly object[]>;

/** A page of entries, the last written first. */
export interface MemoryPage {
  readonly entries: readonly MemoryEntry[];
  readonly hasMore: boolean;
}

/** The memory of every key. Each call sees only the entries of the key it is given; what has expired is gone. */
export interface MemoryStore {
  /** Gives everything remembered, the last written first. */
  readonly read: (keyId: string) => Promise<readonly MemoryEntry[]>;
  /** @throws invalid_cursor when `after` is no entry of the key. */
  readonly list: (query: {
    readonly keyId: string;
    readonly limit: number;
    readonly after: string | null;
  }) => Promise<MemoryPage>;
  /** Writes notes; a note of a slot and name that are known replaces the old one. Gives how many were written. */
  readonly write: (keyId: string, taskId: string, notes: readonly MemoryNote[]) => Promise<number>;
  /** False when the key has no such entry. */
  readonly remove: (id: string, keyId: string) => Promise<boolean>;
  /** Erases everything of a key; gives how many entries there were. */
  readonly clear: (keyId: string) => Promise<number>;
}

const { valueMaxCharacters, nameMaxCharacters, entriesMax, lifetimeDays } = memoryLimits;

const rowSchema = z.object({
  id: z.string(),
  slot: memorySlotSchema,
  name: z.string(),
  value: z.string(),
  task_id: z.string(),
  created_at: z.date(),
  expires_at: z.date(),
});

const columns = 'id, slot, name, value, task_id, created_at, expires_at';
const order = 'order by written_at desc, id desc';
const isAlive = 'expires_at > clock_timestamp()';

/** Gives the memory that is kept in a database. @param createId Draws the id of a new entry. */
export function createMemoryStore(query: Query, createId: () => string): MemoryStore {
  const read = async (keyId: string): Promise<readonly MemoryEntry[]> =>
    (await query(`select ${columns} from reynard.memory where key_id = $1 and ${isAlive} ${order}`, [keyId])).map(
      toEntry,
    );
  return {
    read,
    list: async ({ keyId, limit, after }) => {
      // A key has so few entries that a page is cut out of all of them.
      const all = await read(keyId);
      const last = after === null ? -1 : all.findIndex((entry) => entry.id === after);
      if (after !== null && last < 0) throw unknownCursor('after');
      return { entries: all.slice(last + 1, last + 1 + limit), hasMore: last + 1 + limit < all.length };
    },
    write: async (keyId, taskId, notes) => {
      const kept = notes.map(shorten).filter(({ value }) => value !== '');
      if (kept.length === 0) return 0;
      const rows = lastOfEach(kept).map((note) => ({ ...note, id: createId() }));
      await query(upsert, [keyId, taskId, JSON.stringify(rows), lifetimeDays]);
      await query(trim, [keyId, entriesMax]);
      return rows.length;
    },
    remove: async (id, keyId) =>
      (await query('delete from reynard.memory where id = $1 and key_id = $2 returning id', [id, keyId])).length > 0,
    clear: async (keyId) => (await query('delete from reynard.memory where key_id = $1 returning id', [keyId])).length,
  };
}

const upsert = `
  insert into reynard.memory (id, key_id, slot, name, value, task_id, expires_at)
  select id, $1, slot, name, value, $2, clock_timestamp() + $4 * interval '1 day'
  from json_to_recordset($3) as note (id text, slot text, name text, value text)
  on conflict (key_id, slot, name) do update
  set value = excluded.value, task_id = excluded.task_id, written_at = clock_timestamp(),
    expires_at = excluded.expires_at`;

/** Removes what has expired, of any key, and what is too much of this one: past films first, then the oldest. */
const trim = `
  delete from reynard.memory where expires_at <= clock_timestamp() or id in (
    select id from reynard.memory where key_id = $1 order by (slot = 'film'), written_at desc, id offset $2)`;

const clean = (text: string, most: number): string =>
  // What PostgreSQL's JSON cannot hold, and what would hide text.
  Array.from(
    text
      .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .slice(0, most)
    .join('');

const shorten = ({ slot, name, value }: MemoryNote): MemoryNote => ({
  slot,
  name: clean(name, nameMaxCharacters),
  value: clean(value, valueMaxCharacters),
});

/** One statement cannot write one row twice. */
const lastOfEach = (notes: readonly MemoryNote[]): readonly MemoryNote[] => [
  ...new Map(notes.map((note) => [JSON.stringify([note.slot, note.name]), note])).values(),
];

function toEntry(row: object): MemoryEntry {
  const { task_id: taskId, created_at: createdAt, expires_at: expiresAt, ...rest } = rowSchema.parse(row);
  return { ...rest, taskId, createdAtMs: createdAt.getTime(), expiresAtMs: expiresAt.getTime() };
}
