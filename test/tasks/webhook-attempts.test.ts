// Single attempts at a webhook, looked at closely: the bytes that are signed, the time between, restarts and name servers that lie.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { guardedPost } from '../../src/kit/guarded-post.ts';
import type { TaskRecord } from '../../src/tasks/task-record.ts';
import { signMessage } from '../../src/tasks/webhooks/webhook-secrets.ts';
import type { WebhookSender } from '../../src/tasks/webhooks/webhook-sender.ts';
import { openTestStore, type TestStore } from './test-store.ts';

interface Received {
  readonly id: string;
  readonly timestamp: string;
  readonly signatures: readonly string[];
  readonly body: Buffer;
  readonly atSeconds: number;
}

let service: TestStore;
let sender: WebhookSender;
const closing: (() => void)[] = [];
/** What name servers say, question by question; the last answer stays. */
const answers = new Map<string, readonly string[]>();

const startSending = (): WebhookSender =>
  service.store.webhooks.startSending({
    // Letters beyond ASCII: what is signed are bytes.
    writeBody: async (taskId) => JSON.stringify({ id: taskId, title: 'Ärger 😀' }),
    post: (url, message) =>
      guardedPost(url, message, {
        isOwn: ({ address }) => address === '127.0.0.1',
        resolve: async (name) => {
          const [next = '10.0.0.1', ...rest] = answers.get(name) ?? [];
          if (rest.length > 0) answers.set(name, rest);
          return [next];
        },
      }),
  });

beforeAll(async () => {
  service = await openTestStore();
  sender = startSending();
});
afterAll(async () => {
  await sender.stop();
  for (const close of closing) close();
  await service.close();
});

async function openReceiver(answer: (response: ServerResponse) => void) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const header = (name: string): string => String(request.headers[name]);
      received.push({
        ...{ id: header('webhook-id'), timestamp: header('webhook-timestamp'), body: Buffer.concat(parts) },
        ...{ signatures: header('webhook-signature').split(' '), atSeconds: Date.now() / 1000 },
      });
      answer(response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // a port was asked for
  return { port, url: `http://127.0.0.1:${port}/hook`, received };
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(code, headers).end();
  };

const finish = (callbackUrl: string, keyId: string): Promise<TaskRecord> =>
  service.create(async () => ({ result: { ok: true } }), { callbackUrl, keyId });

async function deliveryOf({ id, keyId }: TaskRecord) {
  const query = { keyId, limit: 1, after: null, taskId: id, state: null };
  return (await service.store.webhooks.list(query)).deliveries[0];
}

/** Lets the time of the next attempt come, as if the clock had been moved by days. */
const hurry = ({ id }: TaskRecord) =>
  service.query('update reynard.webhook_deliveries set next_attempt_at = clock_timestamp() where task_id = $1', [id]);

const until = (task: TaskRecord, fields: object): Promise<void> =>
  vi.waitFor(async () => expect(await deliveryOf(task)).toMatchObject(fields), { timeout: 15_000, interval: 20 });

/** Waits until an attempt has ended, and the next one lies ahead. */
const untilNext = async (task: TaskRecord, attempts: number): Promise<void> => {
  await vi.waitFor(
    async () => {
      const delivery = await deliveryOf(task);
      expect(delivery).toMatchObject({ attempts, state: 'pending', responseStatus: 500 });
      expect(delivery?.nextAttemptAtMs).toBeGreaterThan(Date.now() + 1000);
    },
    { timeout: 15_000, interval: 20 },
  );
};

/** HMAC-SHA-256 as RFC 2104 defines it, from the hash alone. */
function hmac(key: Buffer, message: Buffer): string {
  const block = Buffer.concat([key, Buffer.alloc(64 - key.length)]);
  const hash = (pad: number, rest: Buffer): Buffer =>
    createHash('sha256')
      .update(block.map((byte) => byte ^ pad))
      .update(rest)
      .digest();
  return hash(0x5c, hash(0x36, message)).toString('base64');
}

const signatureOf = (secret: string, { id, timestamp, body }: Received): string =>
  `v1,${hmac(Buffer.from(secret.replace('whsec_', ''), 'base64'), Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]))}`;

test('a message is signed as the known answer of Standard Webhooks says', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestampSeconds: 1_614_265_330, body: '{"test": 2432232314}' };
  const signed = signMessage({ secret, createdAtMs: 0, previous: null }, message);
  expect(signed).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test.concurrent('every attempt is signed over its own time, the same id and the very bytes that are sent', async () => {
  const { url, received } = await openReceiver(status(500));
  const task = await finish(url, 'signed');
  await untilNext(task, 1);
  // The timestamp counts whole seconds.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await hurry(task);
  await untilNext(task, 2);
  const { secret } = await service.store.webhooks.readSecrets('signed');
  expect(Buffer.from(secret.replace(/^whsec_/, ''), 'base64').byteLength).toBeGreaterThanOrEqual(24);
  expect(received).toHaveLength(2);
  for (const message of received) {
    expect(message.signatures).toEqual([signatureOf(secret, message)]);
    expect(Math.abs(Number(message.timestamp) - message.atSeconds)).toBeLessThan(5);
    expect(JSON.parse(message.body.toString())).toEqual({ id: task.id, title: 'Ärger 😀' });
  }
  expect(new Set(received.map(({ id }) => id)).size).toBe(1);
  expect(new Set(received.map(({ timestamp }) => timestamp)).size).toBe(2);
});

test.concurrent('a secret signs along for its last day, and not a moment longer', async () => {
  const { url, received } = await openReceiver(status(200));
  const { webhooks } = service.store;
  const first = await webhooks.readSecrets('turning');
  const second = await webhooks.rotateSecret('turning');
  const third = await webhooks.rotateSecret('turning');
  expect(third.previous?.secret).toBe(second.secret);
  const both = await finish(url, 'turning');
  await until(both, { state: 'delivered' });
  await service.query(
    `update reynard.webhook_secrets set retires_at = clock_timestamp() where key_id = 'turning' and retires_at is not null`,
  );
  await until(await finish(url, 'turning'), { state: 'delivered' });
  const [during, after] = received;
  if (during === undefined || after === undefined) throw new Error('both were delivered');
  expect(during.signatures).toEqual([third.secret, second.secret].map((secret) => signatureOf(secret, during)));
  expect(during.signatures).not.toContain(signatureOf(first.secret, during));
  expect(after.signatures).toEqual([signatureOf(third.secret, after)]);
});

test.concurrent('a name that is public at first and private later is called once', async () => {
  const { port, received } = await openReceiver(status(500));
  answers.set('hooks.example', ['127.0.0.1', '10.0.0.1']);
  const task = await finish(`http://hooks.example:${port}/hook`, 'rebinding');
  await untilNext(task, 1);
  await hurry(task);
  await until(task, { state: 'blocked', attempts: 2, responseStatus: null });
  expect(received).toHaveLength(1);
});

test.concurrent.each<[string, string, number, number]>([
  ['seconds', '7200', 7100, 7300],
  ['a date', new Date(Date.now() + 3_600_000).toUTCString(), 3500, 3700],
  ['ten years', '315360000', 86_000, 86_500],
  ['a negative number', '-5', 3, 7],
  ['no time at all', 'soon', 3, 7],
])('a receiver that is busy for %s is called again when it said, within a day', async (name, value, least, most) => {
  const { url } = await openReceiver(status(503, { 'Retry-After': value }));
  const task = await finish(url, `busy for ${name}`);
  await until(task, { attempts: 1, responseStatus: 503 });
  const waitSeconds = ((await deliveryOf(task))?.nextAttemptAtMs ?? 0) / 1000 - Date.now() / 1000;
  expect(waitSeconds).toBeGreaterThan(least - 2);
  expect(waitSeconds).toBeLessThan(most);
});

test.concurrent('a receiver that is gone ends what waits for it, of its own key alone', async () => {
  let code = 500;
  const { url, received } = await openReceiver((response) => status(code)(response));
  const [first, second] = [await finish(url, 'gone'), await finish(url, 'gone')];
  const other = await finish(url, 'not gone');
  for (const task of [first, second, other]) await untilNext(task, 1);
  code = 410;
  await hurry(first);
  await until(first, { state: 'failed', responseStatus: 410 });
  await until(second, { state: 'failed', attempts: 1 });
  await until(other, { state: 'pending', attempts: 1 });
  expect(received).toHaveLength(4);
});

test('an attempt that the service breaks off itself is none of the ten', async () => {
  const { url, received } = await openReceiver(() => undefined);
  const task = await finish(url, 'broken off');
  await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 10_000 });
  await sender.stop();
  expect(await deliveryOf(task)).toMatchObject({ state: 'pending', attempts: 0 });
  sender = startSending();
  await vi.waitFor(() => expect(received).toHaveLength(2), { timeout: 10_000 });
  expect(new Set(received.map(({ id }) => id)).size).toBe(1);
});

test('ten attempts over days go through as many restarts as there are, under one id', async () => {
  const { url, received } = await openReceiver(status(500));
  const task = await finish(url, 'restarted');
  for (let attempts = 1; attempts < 10; attempts += 1) {
    await untilNext(task, attempts);
    if (attempts % 3 === 0) {
      await sender.stop();
      await service.reopen();
      sender = startSending();
    }
    await hurry(task);
  }
  await until(task, { attempts: 10, state: 'failed' });
  expect(received).toHaveLength(10);
  expect(new Set(received.map(({ id }) => id)).size).toBe(1);
  const replayed = await service.store.webhooks.replay(received[0]?.id ?? '', 'restarted');
  expect(replayed).toMatchObject({ state: 'pending', attempts: 0 });
  await until(task, { attempts: 1, state: 'pending', responseStatus: 500 });
  expect(received.at(-1)?.id).toBe(received[0]?.id);
}, 60_000);
