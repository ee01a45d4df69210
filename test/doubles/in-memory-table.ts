// The table of the memory without a database: understands the statements of the real MemoryStore by their first words.
import type { Query } from '../../src/memory/memory-store.ts';

interface Row {
  readonly id: string;
  readonly key_id: string;
  readonly slot: string;
  readonly name: string;
  readonly value: string;
  readonly task_id: string;
  readonly created_at: Date;
  readonly expires_at: Date;
}

const createdAt = new Date(1_757_165_031_000);
const expiresAt = new Date(1_757_165_031_000 + 180 * 24 * 3_600_000);

/** Makes an empty table. */
export function createInMemoryTable(): Query {
  let rows: Row[] = [];
  const removeWhere = (isGone: (row: Row) => boolean): readonly Row[] => {
    const gone = rows.filter(isGone);
    rows = rows.filter((row) => !isGone(row));
    return gone;
  };
  const upsert = (keyId: string, taskId: string, note: Pick<Row, 'id' | 'slot' | 'name' | 'value'>): void => {
    const [old] = removeWhere((row) => row.key_id === keyId && row.slot === note.slot && row.name === note.name);
    const times = { created_at: createdAt, expires_at: expiresAt };
    rows.push({ ...note, ...times, id: old?.id ?? note.id, key_id: keyId, task_id: taskId });
  };
  const statements: readonly (readonly [string, (values: readonly string[]) => readonly Row[]])[] = [
    ['select', ([keyId]) => rows.filter((row) => row.key_id === keyId).toReversed()],
    [
      'insert',
      ([keyId = '', taskId = '', notes = '[]']) => {
        for (const note of JSON.parse(notes)) upsert(keyId, taskId, note);
        return [];
      },
    ],
    [
      'delete from reynard.memory where id = $1',
      ([id, keyId]) => removeWhere((row) => row.id === id && row.key_id === keyId),
    ],
    ['delete from reynard.memory where key_id = $1', ([keyId]) => removeWhere((row) => row.key_id === keyId)],
    ['delete from reynard.memory where expires_at', () => []],
  ];
  return async (sql, values) => {
    const text = sql.trim().replaceAll(/\s+/g, ' ');
    const run = statements.find(([start]) => text.startsWith(start))?.[1];
    if (run === undefined) throw new Error(`the table does not know: ${text}`);
    return run(values.map(String));
  };
}
