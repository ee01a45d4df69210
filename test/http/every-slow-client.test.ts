// What every operation does with clients that speak slowly, and streams with clients that do not listen.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { operations } from '../../src/contract/operations.ts';
import { signPath } from '../../src/http/sign-link.ts';
import { linkSecret, populate } from './populated-service.ts';
import { rawCallOf, withHeaders, withoutHeaders, writeCall } from './raw-call.ts';
import { bodyOf, dial, start } from './socket-client.ts';
import { authorized, createTestService, goodBody, post } from './test-service.ts';

const statusesOf = (answer: string): readonly string[] =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => match[1] ?? '');

/** Writes text a byte at a time until the line is cut. */
async function trickle(socket: Socket, text: string): Promise<void> {
  for (const sign of text) {
    if (socket.destroyed) return;
    socket.write(sign);
    await sleep(10);
  }
}

describe('a client that speaks slowly', () => {
  test('in its head is cut with 408, whatever it asks for, while others are served', async () => {
    const service = await populate();
    const server = await start(service, { headersMs: 250 });
    const before = service.tasks.count();
    const cut = operations.map(async (operation) => {
      const { socket, answer } = await dial(server);
      void trickle(socket, writeCall(withHeaders(rawCallOf(service, operation), `X-Long: ${'x'.repeat(2000)}`)));
      const received = await answer;
      expect([operation.id, ...statusesOf(received)]).toEqual([operation.id, '408']);
      expect(bodyOf(received)).toMatchObject({ error: { code: 'request_timeout' } });
    });
    expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
    await Promise.all(cut);
    expect(service.tasks.count()).toBe(before);
  });

  test('in its body is cut with 408 where there is one to take, uploads later than others, and nothing is made', async () => {
    const service = await populate();
    const server = await start(service, { headersMs: 200, requestMs: 250, uploadMs: 2500 });
    const before = [service.tasks.count(), service.uploads.storedKeys()] as const;
    const [uploadEnds, otherEnds]: [number[], number[]] = [[], []];
    const cut = operations.map(async (operation) => {
      const call = withHeaders(withoutHeaders(rawCallOf(service, operation), 'Content-Length'), 'Content-Length: 5000');
      const { socket, answer } = await dial(server);
      const isAnswered = operation.body === undefined;
      socket.write(writeCall({ ...call, body: '' }));
      if (isAnswered) await once(socket, 'data');
      void trickle(socket, ' '.repeat(1000));
      const statuses = statusesOf(await answer);
      // One answer each: what is answered before its body has come is not answered again when that is late.
      expect([operation.id, statuses.length]).toEqual([operation.id, 1]);
      if (!isAnswered) expect([operation.id, ...statuses]).toEqual([operation.id, '408']);
      const isUpload = operation.path.startsWith('/v1/files/upload/');
      (isUpload ? uploadEnds : otherEnds).push(performance.now());
    });
    await Promise.all(cut);
    expect(Math.max(...otherEnds)).toBeLessThan(Math.min(...uploadEnds));
    expect(service.tasks.count()).toBe(before[0]);
    expect(before[1]).toEqual(expect.arrayContaining([...service.uploads.storedKeys()]));
  });
});

/** Asks, and never reads a byte of the answer. */
async function askDeaf(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  await once(socket, 'connect');
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`);
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  return socket;
}

describe('a client that does not listen', () => {
  test('to a film is cut after a while, and its file is closed', async () => {
    const service = createTestService();
    const server = await start(service, { stalledMs: 300 });
    const id = 'task-unified-1757165031-aaaaaaaaaaaaaaaaaaaaaaaa';
    service.files.put(id, 'video.mp4', Buffer.alloc(40_000_000));
    const link = signPath(linkSecret, `/v1/files/results/${id}/video.mp4`, service.clock.nowMs / 1000 + 60);
    const sockets = await Promise.all([1, 2, 3].map(() => askDeaf(server.port, link, {})));
    await expect.poll(() => service.files.openedCount()).toBe(3);
    await expect.poll(() => service.files.openCount(), { timeout: 5000 }).toBe(0);
    for (const socket of sockets) socket.destroy();
  });

  test('to events costs no memory for those it does not take, and gives its place back when it is cut', async () => {
    const service = createTestService();
    const server = await start(service, { stalledMs: 1500 });
    const metadata = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`k${index}`, 'x'.repeat(512)]));
    const { id } = (await (await post(service, { ...goodBody, metadata })).json()) as { id: string }; // a task
    const path = `/v1/tasks/${id}/events`;
    const sockets = await Promise.all(Array.from({ length: 32 }, () => askDeaf(server.port, path, authorized())));
    const open = () => service.app.request(path, { method: 'GET', headers: authorized() });
    await expect.poll(async () => (await open()).status).toBe(429);
    const events = 6000;
    const before = process.memoryUsage().rss;
    for (let count = 1; count <= events; count += 1) {
      service.tasks.change(id, { state: 'processing', stage: `stage ${count}`, progress: 1 });
      if (count % 200 === 0) await sleep(5);
    }
    // Taken by all, they would be over a gigabyte.
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
    await expect
      .poll(
        async () => {
          const response = await open();
          await response.body?.cancel();
          return response.status;
        },
        { timeout: 10_000, interval: 200 },
      )
      .toBe(200);
    for (const socket of sockets) socket.destroy();
  }, 30_000);
});

describe('clients that follow tasks by the thousand', () => {
  test('are told to come back once a thousand are there, and leave all other calls as they are', async () => {
    const quiet = createTestService();
    // Nothing happens to these tasks: what a stream costs is all that counts.
    const follow: typeof quiet.tasks.follow = async function* (_id, _after, _idleMs, signal) {
      if (!signal.aborted) await once(signal, 'abort');
      yield [];
    };
    const service = createTestService({
      keys: {
        findKeyBySecret: async (secret) => ({
          ...{ id: secret.slice(0, 6), group: 'default', scopes: null },
          limits: { createPerMinute: 1e9, readPerMinute: 1e9, maxUnfinished: 1e6 },
        }),
      },
      tasks: { ...quiet.tasks, follow },
    });
    const server = await start(service);
    const keys = Array.from({ length: 32 }, (_, index) => `key-${String(index).padStart(2, '0')}-secret`);
    const paths = await Promise.all(
      keys.map(async (key) => {
        const { id } = (await (await post(service, goodBody, authorized(key))).json()) as { id: string }; // a task
        return `/v1/tasks/${id}/events`;
      }),
    );
    const streams = keys.flatMap((key, index) => Array.from({ length: 32 }, () => ({ key, path: paths[index] ?? '' })));
    const opened = await Promise.all(
      streams.map(async ({ key, path }) => {
        const socket = await askDeaf(server.port, path, authorized(key));
        const [first] = await once(socket, 'data');
        return { socket, status: String(first).slice(9, 12), text: String(first) };
      }),
    );
    const refused = opened.filter(({ status }) => status === '503');
    expect(opened.filter(({ status }) => status === '200')).toHaveLength(1000);
    expect(refused).toHaveLength(24);
    expect(refused[0]?.text).toMatch(/retry-after: \d+\r\n.*"not_ready"/is);
    const other = await fetch(`http://127.0.0.1:${server.port}/v1/tasks`, { headers: authorized(keys[0]) });
    expect(other.status).toBe(200);
    for (const { socket } of opened) socket.destroy();
    const path = String(paths[0]);
    await expect
      .poll(async () => {
        const again = await service.app.request(path, { headers: authorized(keys[0]) });
        await again.body?.cancel();
        return again.status;
      })
      .toBe(200);
  }, 30_000);
});
