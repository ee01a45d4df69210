import { expect, test } from 'vitest';
import { NotFoundError, Reynard } from '../../src/sdk/index.ts';
import { openScriptedServer } from '../doubles/scripted-server.ts';

const entry = {
  ...{ id: 'mem_1', object: 'memory', slot: 'pronunciation', name: 'Nguyen', value: 'win' },
  ...{ task_id: 'task-unified-1-a', created: 1_757_165_031, expires_at: 1_772_717_031 },
};

test('what is remembered is listed, forgotten one by one, and erased', async () => {
  await using server = await openScriptedServer([
    { status: 200, body: { object: 'list', data: [entry], has_more: true, next_token: 'mem_1' } },
    { status: 200, body: { id: 'mem_1', deleted: true } },
    { status: 404, body: { error: { code: 'not_found', message: 'No.', type: 'not_found', request_id: 'r' } } },
    { status: 200, body: { object: 'memory', deleted: 7 } },
  ]);
  const { memory } = new Reynard({ apiKey: 'key-of-the-test', baseUrl: server.url });
  expect((await memory.list({ limit: 1, token: 'mem_0' })).data).toEqual([entry]);
  expect(await memory.forget('mem_1')).toEqual({ id: 'mem_1', deleted: true });
  await expect(memory.forget('mem_1')).rejects.toThrow(NotFoundError);
  expect((await memory.erase()).deleted).toBe(7);
  expect(server.heard.map(({ method, path }) => `${method} ${path}`)).toEqual([
    ...[
      'GET /v1/memory?limit=1&after=mem_0',
      'DELETE /v1/memory/mem_1',
      'DELETE /v1/memory/mem_1',
      'DELETE /v1/memory',
    ],
  ]);
});
