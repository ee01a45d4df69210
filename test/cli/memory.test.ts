import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openScriptedServer } from '../doubles/scripted-server.ts';

const run = promisify(execFile);

const entry = (id: string) => ({
  ...{ id, object: 'memory', slot: 'brand_word', name: 'flowtask', value: 'FlowTask' },
  ...{ task_id: 'task-unified-1-a', created: 1_757_165_031, expires_at: 1_772_717_031 },
});

test('the command line lists every page of the memory, and erases it', async () => {
  await using server = await openScriptedServer([
    { status: 200, body: { object: 'list', data: [entry('mem_1')], has_more: true, next_token: 'mem_1' } },
    { status: 200, body: { object: 'list', data: [entry('mem_2')], has_more: false, next_token: null } },
    { status: 200, body: { object: 'memory', deleted: 2 } },
  ]);
  const env = { ...process.env, REYNARD_URL: server.url, REYNARD_API_KEY: 'key-of-the-test' };
  const reynard = async (...words: string[]) =>
    (await run(process.execPath, ['src/cli/reynard.ts', 'memory', ...words], { env })).stdout;
  expect(await reynard('list')).toMatch(/mem_1 .*brand_word.*FlowTask.*2026-03-05\n.*mem_2/);
  expect(await reynard('erase')).toBe('2 things are forgotten.\n');
  expect(server.heard.map(({ path }) => path)).toEqual([
    ...['/v1/memory?limit=100', '/v1/memory?limit=100&after=mem_1', '/v1/memory'],
  ]);
});
