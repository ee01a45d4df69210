// Webhooks over the real database to real receivers on this machine.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardedPost } from '../../src/kit/guarded-post.ts';
import { verifyWebhook } from '../../src/sdk/verify-webhook.ts';
import type { TaskRecord } from '../../src/tasks/task-record.ts';
import type { WebhookSender } from '../../src/tasks/webhooks/webhook-sender.ts';
import { openTestStore, type TestStore, untilAborted } from './test-store.ts';

interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const receivers: (() => void)[] = [];
const forbiddenPorts = new Set<number>();
let service: TestStore;
let sender: WebhookSender;

/** Sends as the service does, but to this machine. */
const startSending = (): WebhookSender =>
  service.store.webhooks.startSending({
    writeBody: async (taskId, keyId) => {
      const task = await service.store.read(taskId, keyId);
      return task && JSON.stringify({ id: task.id, status: task.state });
    },
    post: (url, message) => guardedPost(url, message, { isOwn: ({ port }) => !forbiddenPorts.has(port) }),
  });

beforeAll(async () => {
  service = await openTestStore();
  sender = startSending();
});
afterAll(async () => {
  await sender.stop();
  for (const close of receivers) close();
  await service.close();
});

async function openReceiver(answer: Answer): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      // Headers of a webhook stand once each.
      received.push({ headers: request.headers as Record<string, string>, body });
      answer(response, request);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  receivers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received }; // a port was asked for
}

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end('a body nobody reads');
  };

const finish = (callbackUrl: string, keyId?: string): Promise<TaskRecord> =>
  service.create(async () => ({ result: { ok: true } }), { callbackUrl, ...(keyId === undefined ? {} : { keyId }) });

async function deliveryOf(task: TaskRecord) {
  const query = { keyId: task.keyId, limit: 1, after: null, taskId: task.id, state: null };
  return (await service.store.webhooks.list(query)).deliveries[0];
}

/** Brings the next attempt forward, as if its time had come. */
const hurry = (task: TaskRecord) =>
  service.query('update reynard.webhook_deliveries set next_attempt_at = clock_timestamp() where task_id = $1', [
    task.id,
  ]);

test('the end of a task reaches its receiver once, signed as the SDK verifies it', async () => {
  const { url, received } = await openReceiver(status(204));
  const task = await finish(url);
  await expect.poll(() => deliveryOf(task), { timeout: 10_000 }).toMatchObject({ state: 'delivered', attempts: 1 });
  const { secret } = await service.store.webhooks.readSecrets(task.keyId);
  expect(received).toHaveLength(1);
  const [message] = received;
  expect(await verifyWebhook({ headers: message?.headers ?? {}, body: message?.body ?? '', secret })).toMatchObject({
    id: task.id,
    status: 'completed',
  });
  expect(message?.headers['webhook-id']).toBe((await deliveryOf(task))?.id);
});

test('failed and cancelled tasks are told too, and one without callback_url is not', async () => {
  const { url, received } = await openReceiver(status(200));
  const failing = await service.create(() => Promise.reject(new Error('no camera')), { callbackUrl: url });
  const waiting = await service.create(untilAborted, { callbackUrl: url });
  const silent = await service.create(async () => ({ result: { ok: true } }));
  await service.store.cancel(waiting.id, waiting.keyId);
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(2);
  expect(received.map(({ body }) => JSON.parse(body)).map(({ id }) => id)).toEqual(
    expect.arrayContaining([failing.id, waiting.id]),
  );
  expect(await deliveryOf(silent)).toBeUndefined();
});

test('after a rotation both secrets verify the same message', async () => {
  const { url, received } = await openReceiver(status(200));
  const before = await service.store.webhooks.readSecrets('rotating');
  const after = await service.store.webhooks.rotateSecret('rotating');
  expect(after.previous?.secret).toBe(before.secret);
  await finish(url, 'rotating');
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(1);
  const [message] = received;
  for (const { secret } of [before, after]) {
    await verifyWebhook({ headers: message?.headers ?? {}, body: message?.body ?? '', secret });
  }
});

test('a redirect is not followed, and counts as a failure', async () => {
  const target = await openReceiver(status(200));
  const { url, received } = await openReceiver(status(307, { Location: target.url }));
  const task = await finish(url);
  await expect
    .poll(() => deliveryOf(task), { timeout: 10_000 })
    .toMatchObject({ state: 'pending', responseStatus: 307, failure: expect.stringContaining('redirect') });
  expect(received).toHaveLength(1);
  expect(target.received).toHaveLength(0);
});

test('a receiver that fails is tried ten times at growing intervals, and then given up', async () => {
  const { url, received } = await openReceiver(status(500));
  const task = await finish(url);
  const waitsSeconds: number[] = [];
  const restOf = async (attempts: number) => {
    const rows = await service.query(
      `select extract(epoch from next_attempt_at - clock_timestamp())::float8 as wait
       from reynard.webhook_deliveries where task_id = $1 and attempts = $2 and leased_until is null`,
      [task.id, attempts],
    );
    return Number(rows[0]?.['wait']);
  };
  for (let attempts = 1; attempts < 10; attempts += 1) {
    await expect.poll(() => restOf(attempts), { timeout: 10_000 }).toBeGreaterThan(1);
    waitsSeconds.push(await restOf(attempts));
    await hurry(task);
  }
  await expect.poll(() => deliveryOf(task), { timeout: 10_000 }).toMatchObject({ state: 'failed', attempts: 10 });
  expect(received).toHaveLength(10);
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  const usual = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
  waitsSeconds.forEach((wait, index) => {
    expect(wait).toBeGreaterThan((usual[index] ?? 0) * 0.9 - 2);
    expect(wait).toBeLessThan((usual[index] ?? 0) * 1.1 + 1);
  });
});

test('Retry-After is obeyed where it asks for more than the usual wait', async () => {
  const { url } = await openReceiver(status(429, { 'Retry-After': '120' }));
  const task = await finish(url);
  await expect.poll(() => deliveryOf(task), { timeout: 10_000 }).toMatchObject({ responseStatus: 429 });
  const next = (await deliveryOf(task))?.nextAttemptAtMs ?? 0;
  expect(next - Date.now()).toBeGreaterThan(110_000);
});

test('a receiver that answers 410 is told nothing more', async () => {
  const { url, received } = await openReceiver(status(410));
  const task = await finish(url, 'leaving');
  await expect.poll(() => deliveryOf(task), { timeout: 10_000 }).toMatchObject({ state: 'failed', attempts: 1 });
  await hurry(task);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(received).toHaveLength(1);
});

test('a receiver that is not public is not called, and the list says so', async () => {
  const { url, received } = await openReceiver(status(200));
  forbiddenPorts.add(Number(new URL(url).port));
  const task = await finish(url);
  await expect.poll(() => deliveryOf(task), { timeout: 10_000 }).toMatchObject({ state: 'blocked', attempts: 1 });
  expect(received).toHaveLength(0);
});

test('a receiver that has died is tried again later', async () => {
  const { url } = await openReceiver(status(200));
  receivers.at(-1)?.();
  const task = await finish(url);
  await expect
    .poll(() => deliveryOf(task), { timeout: 10_000 })
    .toMatchObject({ state: 'pending', attempts: 1, failure: 'The receiver could not be reached.' });
});

test('a delivery is sent again by hand under the same id, whatever became of it', async () => {
  let code = 410;
  const { url, received } = await openReceiver((response) => status(code)(response, response.req));
  const task = await finish(url);
  await expect.poll(() => deliveryOf(task), { timeout: 10_000 }).toMatchObject({ state: 'failed' });
  code = 200;
  const id = String((await deliveryOf(task))?.id);
  expect(await service.store.webhooks.replay(id, 'another key')).toBeUndefined();
  expect(await service.store.webhooks.replay(id, task.keyId)).toMatchObject({ state: 'pending' });
  await expect.poll(() => deliveryOf(task), { timeout: 10_000 }).toMatchObject({ state: 'delivered' });
  expect(received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
});

test('a receiver that hangs is called one at a time and keeps no other waiting', async () => {
  const hanging = await openReceiver(() => undefined);
  const fine = await openReceiver(status(200));
  for (let count = 0; count < 5; count += 1) await finish(hanging.url, 'many');
  await expect.poll(() => hanging.received.length, { timeout: 10_000 }).toBe(1);
  const startedMs = performance.now();
  await finish(fine.url, 'many');
  await expect.poll(() => fine.received.length, { timeout: 5000 }).toBe(1);
  expect(performance.now() - startedMs).toBeLessThan(5000);
  expect(hanging.received).toHaveLength(1);
});

test('a dead receiver among fifty holds up none of a thousand webhooks to the others', async () => {
  const dead = await openReceiver(() => undefined);
  const fine = await Promise.all(Array.from({ length: 49 }, () => openReceiver(status(200))));
  const urls = [dead, ...fine].map(({ url }) => url);
  await service.query(
    `insert into reynard.tasks (id, key_id, request, incognito, work_units, callback_url)
     select 'task-unified-1-crowd' || number, 'crowd', '{}', false, 1, ($1::text[])[1 + number % 50]
     from generate_series(0, 999) as number`,
    [urls],
  );
  await service.query(
    `update reynard.tasks set state = 'failed', error_code = 'request_cancelled', error_message = 'x',
       ended_at = clock_timestamp() where key_id = 'crowd'`,
  );
  const receivedCount = () => fine.reduce((sum, { received }) => sum + received.length, 0);
  // 5 s on a machine that does nothing else.
  await expect.poll(receivedCount, { timeout: 30_000, interval: 20 }).toBe(980);
  expect(new Set(fine.flatMap(({ received }) => received.map(({ headers }) => headers['webhook-id']))).size).toBe(980);
  expect(dead.received).toHaveLength(1);
}, 60_000);

test('what was not sent when the process ended is sent after the restart', async () => {
  await sender.stop();
  const { url, received } = await openReceiver(status(200));
  const task = await finish(url);
  await service.readToEnd(task);
  expect(await deliveryOf(task)).toMatchObject({ state: 'pending', attempts: 0 });
  const id = (await deliveryOf(task))?.id;
  await service.reopen();
  sender = startSending();
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(1);
  expect(received[0]?.headers['webhook-id']).toBe(id);
});
