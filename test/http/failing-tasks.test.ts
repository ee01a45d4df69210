// Every way a task can fail, from the work that fails, through the real queue and database, to the client that reads it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTaskService } from '../../src/http/adapt-stores.ts';
import { storedRequestSchema } from '../../src/http/stored-request.ts';
import { type ErrorCode, VideoError } from '../../src/kit/errors.ts';
import { createLog } from '../../src/kit/log.ts';
import { openTaskStore, type TaskStore } from '../../src/tasks/open-task-store.ts';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, post, type TestService } from './test-service.ts';

/** What a task may fail with; `request_cancelled` is the owner's own doing and tested with cancelling. */
const failures: readonly ErrorCode[] = [
  ...(['file_url_unreachable', 'file_fetch_timeout', 'file_too_large', 'files_too_large_total'] as const),
  ...(['unsupported_file_type', 'file_corrupt', 'media_limits_exceeded', 'portrait_unusable'] as const),
  ...(['avatar_not_found', 'plan_invalid', 'upstream_unavailable', 'render_failed'] as const),
  ...(['generation_timeout', 'storage_full', 'internal_error'] as const),
];

const unplacedMessage = '/srv/reynard/work/t1/thumbnail.jpg of https://example.com/a/b/c.png cannot be drawn (1/2).';

let folder: string;
let store: TaskStore;
let service: TestService;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-failing-'));
  store = await openTaskStore({
    ...{ databaseUrl: null, dataDir: folder, role: 'all', concurrency: 8, secondsPerUnit: 1 },
    runTask: async ({ request }) => {
      const { prompt } = storedRequestSchema.parse(request);
      const code = failures.find((each) => each === prompt);
      if (prompt === 'a path') throw new VideoError('render_failed', unplacedMessage);
      if (code === undefined) throw new Error('no such file: /srv/reynard/secret.ts');
      throw new VideoError(code, `The work says ${code}.`);
    },
    removeFiles: async () => undefined,
    log: createLog('silent', () => undefined),
  });
  const key = await store.keys.createKey({ name: 'own' });
  const limits = { createPerMinute: 1e6, readPerMinute: 1e6, maxUnfinished: 1000 };
  service = createTestService({
    keys: { findKeyBySecret: async () => ({ id: key.id, group: 'default', scopes: null, limits }) },
    tasks: createTaskService(store, { workUnitsOf: () => 1 }),
    nowMs: Date.now,
  });
});

afterAll(async () => {
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

async function failureOf(prompt: string): Promise<unknown> {
  const { id } = (await checkAnswer('createVideo', await post(service, { ...goodBody, prompt }))) as { id: string }; // checked
  const read = async () =>
    checkAnswer('readTask', await service.app.request(`/v1/tasks/${id}`, { headers: authorized() }));
  await expect.poll(read, { timeout: 30_000, interval: 50 }).toMatchObject({ status: 'failed' });
  return read();
}

test.concurrent.each(failures)('a task that fails with %s says so, and is over', async (code) => {
  const task = await failureOf(code);
  expect(task).toMatchObject({
    ...{ status: 'failed', results: null, task_info: { can_cancel: false, estimated_time: 0 } },
    error: {
      code,
      type: 'task_error',
      message: expect.stringContaining(code === 'internal_error' ? '' : `says ${code}`),
    },
  });
});

test('a task that fails by a mistake of ours tells nothing of the machine', async () => {
  const task = await failureOf('a mistake');
  expect(task).toMatchObject({ error: { code: 'internal_error', message: expect.stringMatching(/\w/) } });
  expect(JSON.stringify(task)).not.toMatch(/srv|secret/);
});

test('a failure names a file, not where it lies on the machine, and leaves addresses as they are', async () => {
  const task = await failureOf('a path');
  const message = 'thumbnail.jpg of https://example.com/a/b/c.png cannot be drawn (1/2).';
  expect(task).toMatchObject({ error: { code: 'render_failed', message } });
});
