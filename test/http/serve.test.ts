import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { serve } from '../../src/http/serve.ts';
import { signPath } from '../../src/http/sign-link.ts';
import { createLog } from '../../src/kit/log.ts';
import { dial, start } from './socket-client.ts';
import { authorized, createTestService, goodBody } from './test-service.ts';

describe('a real server', () => {
  test('creates, reads and cancels a task over HTTP', async () => {
    const { port } = await start();
    const origin = `http://127.0.0.1:${port}`;
    const headers = { ...authorized(), 'Content-Type': 'application/json' };
    const created = await fetch(`${origin}/v1/videos/generations`, {
      method: 'POST',
      headers,
      body: JSON.stringify(goodBody),
    });
    expect(created.status).toBe(200);
    const { id } = (await created.json()) as { id: string }; // a task
    const read = await fetch(`${origin}/v1/tasks/${id}`, { headers });
    expect(await read.json()).toMatchObject({ id, status: 'pending' });
    const cancelled = await fetch(`${origin}/v1/tasks/${id}/cancel`, { method: 'POST', headers });
    expect(await cancelled.json()).toMatchObject({ id, status: 'failed' });
    expect(created.headers.get('server')).toBeNull();
    expect(created.headers.get('x-powered-by')).toBeNull();
  });

  test('a port that is taken is told with the settings that choose another', async () => {
    const { port } = await start();
    const log = createLog('silent', () => {});
    await expect(serve({ app: createTestService().app, host: '127.0.0.1', port, log })).rejects.toMatchObject({
      ...{ code: 'invalid_setting', message: expect.stringMatching(/another program listens there.*REYNARD_PORT/) },
    });
  });

  test('sends a film whole and in ranges, byte for byte, and HEAD with its size', async () => {
    const service = createTestService();
    const { port } = await start(service);
    const id = 'task-unified-1757165031-aaaaaaaaaaaaaaaaaaaaaaaa';
    const content = Buffer.alloc(3_000_000, 'film ');
    service.files.put(id, 'video.mp4', content);
    const path = signPath(
      new Uint8Array(32).fill(7),
      `/v1/files/results/${id}/video.mp4`,
      service.clock.nowMs / 1000 + 60,
    );
    const address = `http://127.0.0.1:${port}${path}`;
    const whole = await fetch(address);
    expect(whole.headers.get('content-length')).toBe('3000000');
    expect(Buffer.from(await whole.arrayBuffer()).equals(content)).toBe(true);
    const part = await fetch(address, { headers: { Range: 'bytes=1000000-1999999' } });
    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer()).equals(content.subarray(1_000_000, 2_000_000))).toBe(true);
    const head = await fetch(address, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('3000000');
    expect(service.files.openCount()).toBe(0);
  });

  test('closes the file when a client goes away in the middle', async () => {
    const service = createTestService();
    const server = await start(service);
    const id = 'task-unified-1757165031-aaaaaaaaaaaaaaaaaaaaaaaa';
    service.files.put(id, 'video.mp4', Buffer.alloc(30_000_000));
    const path = signPath(
      new Uint8Array(32).fill(7),
      `/v1/files/results/${id}/video.mp4`,
      service.clock.nowMs / 1000 + 60,
    );
    for (let round = 0; round < 20; round += 1) {
      const { socket, answer } = await dial(server);
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      await once(socket, 'data');
      socket.destroy();
      await answer;
    }
    await expect.poll(() => service.files.openCount()).toBe(0);
  });

  test('cuts the line when the stored bytes fail half way, so that a part is not taken for the whole', async () => {
    const service = createTestService();
    const id = 'task-unified-1757165031-aaaaaaaaaaaaaaaaaaaaaaaa';
    const file = service.files.put(id, 'video.mp4', Buffer.alloc(200_000));
    const broken = {
      ...file,
      open: async () => {
        let isFirst = true;
        return new ReadableStream<Uint8Array>({
          async pull(controller) {
            if (!isFirst) throw new Error('sector unreadable at /srv/secret');
            isFirst = false;
            controller.enqueue(new Uint8Array(100_000));
          },
        });
      },
    };
    const { port } = await start(
      createTestService({ files: { find: async () => broken, areRemoved: async () => false } }),
    );
    const path = signPath(
      new Uint8Array(32).fill(7),
      `/v1/files/results/${id}/video.mp4`,
      service.clock.nowMs / 1000 + 60,
    );
    const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
    await expect(response === undefined ? Promise.reject(new Error('cut')) : response.arrayBuffer()).rejects.toThrow();
  });

  test('keeps a connection open between requests', async () => {
    const { port } = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    for (let round = 0; round < 3; round += 1) {
      const call = httpRequest({ port, host: '127.0.0.1', path: '/healthz', agent }).end();
      const [response] = await once(call, 'response');
      ports.add(call.socket?.localPort);
      expect(await text(response)).toBe('{"status":"ok"}');
    }
    agent.destroy();
    expect(ports.size).toBe(1);
  });
});

describe('closing', () => {
  test('lets a running answer end, takes no new connection, and closes idle ones', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const checkReadiness = async () => {
      await held;
      return [];
    };
    const server = await start(createTestService({ checkReadiness }));
    const origin = `http://127.0.0.1:${server.port}`;
    const idle = await dial(server);
    const running = fetch(`${origin}/readyz`);
    await fetch(`${origin}/healthz`);
    const closing = server.close(5000);
    await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
    release();
    expect((await running).status).toBe(200);
    await closing;
    await idle.answer;
  });

  test('cuts what does not end within its patience', async () => {
    const server = await start(createTestService({ checkReadiness: () => new Promise(() => {}) }));
    const running = fetch(`http://127.0.0.1:${server.port}/readyz`).catch(() => 'cut');
    await fetch(`http://127.0.0.1:${server.port}/healthz`);
    await server.close(50);
    expect(await running).toBe('cut');
  });

  test('a port that is taken is a setting to correct', async () => {
    const server = await start();
    const again = serve({
      app: createTestService().app,
      host: '127.0.0.1',
      port: server.port,
      log: createLog('silent', () => {}),
    });
    await expect(again).rejects.toMatchObject({
      code: 'invalid_setting',
      message: expect.stringContaining(String(server.port)),
    });
  });
});
