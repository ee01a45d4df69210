import { DBOSClient } from '@dbos-inc/dbos-sdk';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openTestStore, untilAborted } from './test-store.ts';

const differing = ['workflow_uuid', 'creator_xid', 'created_at', 'updated_at', 'retention_timestamp'];

const entriesOf = (rows: readonly pg.QueryResultRow[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !differing.includes(name))));

test('a queue entry is to the column what the workflow engine itself writes', async () => {
  const bench = await openTestStore();
  const pool = new pg.Pool({ connectionString: bench.databaseUrl });
  const client = await DBOSClient.create({
    ...{ systemDatabaseUrl: 'postgresql://reynard@localhost/reynard', systemDatabasePool: pool },
    ...{ systemDatabaseSchemaName: 'reynard_dbos', applicationName: 'reynard' },
  });
  try {
    // Four run at once: the last ones stay in the queue.
    await Promise.all(Array.from({ length: 8 }, () => bench.create(untilAborted)));
    const connection = await pool.connect();
    await connection.query('begin');
    const target = { workflowName: 'task', queueName: 'tasks', workflowID: 'own', appVersion: '1', priority: 0 };
    await client.enqueueInTransaction(connection, target);
    const sql = `select * from reynard_dbos.workflow_status join reynard_dbos.workflow_input using (workflow_uuid)
      where status = 'ENQUEUED' order by workflow_uuid = 'own'`;
    const entries = entriesOf((await connection.query(sql)).rows);
    await connection.query('rollback');
    connection.release();
    expect(entries.length).toBeGreaterThan(1);
    expect(entries[0]).toEqual(entries.at(-1));
  } finally {
    await client.destroy();
    await pool.end();
    await bench.close();
  }
});
