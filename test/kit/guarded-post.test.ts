import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { guardedPost } from '../../src/kit/guarded-post.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port; // a port was asked for
}

const message = (withinMs = 5000) => ({
  headers: { 'Content-Type': 'application/json', 'webhook-id': 'msg_1' },
  body: '{"text":"Ärger"}',
  signal: AbortSignal.timeout(withinMs),
});
const own = { isOwn: () => true };
const strangers = { isOwn: () => false };

test('posts headers and body, and gives status and Retry-After', async () => {
  let seen: unknown;
  const port = await listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      seen = { method, url, id: headers['webhook-id'], body: Buffer.concat(chunks).toString() };
      response.writeHead(503, { 'Retry-After': '7' }).end();
    });
  });
  const answer = await guardedPost(`http://127.0.0.1:${port}/hook?x=1`, message(), own);
  expect(answer).toEqual({ status: 503, retryAfter: '7' });
  expect(seen).toEqual({ method: 'POST', url: '/hook?x=1', id: 'msg_1', body: message().body });
});

test.each([301, 302, 303, 307, 308])('follows no redirect of status %i', async (status) => {
  let calls = 0;
  const port = await listen((_request, response) => {
    calls += 1;
    response.writeHead(status, { Location: '/again' }).end();
  });
  expect(await guardedPost(`http://127.0.0.1:${port}/`, message(), own)).toMatchObject({ status });
  expect(calls).toBe(1);
});

test.each([
  ['http://127.0.0.1/', undefined],
  ['http://[::1]/', undefined],
  ['http://[::ffff:127.0.0.1]/', undefined],
  ['http://169.254.169.254/', undefined],
  ['https://8.8.8.8:8443/', undefined],
  ['https://hooks.example/', ['10.0.0.1']],
  ['https://hooks.example/', ['8.8.8.8', '192.168.1.1']],
  ['https://hooks.example/', ['2606:4700::1111', 'fd00::1']],
  ['https://hooks.example/', ['168.63.129.16']],
])('%s at %j is not called', async (url, addresses) => {
  const guard = { ...strangers, resolve: async () => addresses ?? [] };
  await expect(guardedPost(url, message(), guard)).rejects.toMatchObject({ code: 'callback_url_not_allowed' });
});

test('a name is resolved once, and what was judged is dialled', async () => {
  let [asked, called] = [0, 0];
  const port = await listen((_request, response) => {
    called += 1;
    response.end();
  });
  const guard = {
    ...own,
    resolve: async () => {
      asked += 1;
      return asked === 1 ? ['127.0.0.1'] : ['10.255.255.1'];
    },
  };
  await guardedPost(`http://rebinding.example:${port}/`, message(), guard);
  expect([asked, called]).toEqual([1, 1]);
});

test.each([
  ['says nothing', (() => undefined) satisfies RequestListener],
  [
    'never ends its headers',
    ((_request, response) => void response.socket?.write('HTTP/1.1 200 OK\r\nX: ')) satisfies RequestListener,
  ],
])('a receiver that %s is left when the time is up', async (_name, listener) => {
  const port = await listen(listener);
  const startedMs = performance.now();
  await expect(guardedPost(`http://127.0.0.1:${port}/`, message(200), own)).rejects.toThrow();
  expect(performance.now() - startedMs).toBeLessThan(20_000);
});

test('a receiver that floods is cut off soon, and its answer counts', async () => {
  let isCut = false;
  const port = await listen((_request, response) => {
    response.on('close', () => {
      isCut = true;
    });
    const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
    response.on('close', () => clearInterval(timer));
  });
  expect(await guardedPost(`http://127.0.0.1:${port}/`, message(), own)).toMatchObject({ status: 200 });
  await expect.poll(() => isCut).toBe(true);
});

test('headers without end and a line that breaks off are failures', async () => {
  const large = await listen((_request, response) => response.writeHead(200, { 'X-Large': 'x'.repeat(40_000) }).end());
  await expect(guardedPost(`http://127.0.0.1:${large}/`, message(), own)).rejects.toThrow();
  const broken = await listen((request) => request.socket.destroy());
  await expect(guardedPost(`http://127.0.0.1:${broken}/`, message(), own)).rejects.toThrow();
});

test.each([
  [
    'its head, byte by byte',
    ((_request, response) => {
      const drip = setInterval(() => response.socket?.write('H'), 5);
      response.on('close', () => clearInterval(drip));
    }) satisfies RequestListener,
  ],
  [
    'that it goes on, again and again',
    ((_request, response) => {
      const drip = setInterval(() => response.writeProcessing(), 1);
      response.on('close', () => clearInterval(drip));
    }) satisfies RequestListener,
  ],
])('a receiver that says %s is left when the time is up', async (_name, listener) => {
  const port = await listen(listener);
  await expect(guardedPost(`http://127.0.0.1:${port}/`, message(150), own)).rejects.toThrow();
});

test('a receiver that gives its body byte by byte has answered, and is left when the time is up', async () => {
  const closed = Promise.withResolvers<void>();
  const port = await listen((_request, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('x'), 5);
    response.on('close', () => {
      clearInterval(drip);
      closed.resolve();
    });
  });
  expect(await guardedPost(`http://127.0.0.1:${port}/`, message(150), own)).toMatchObject({ status: 200 });
  await closed.promise;
});

test.each(
  [
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.0.0.1.',
    '１２７.0.0.1',
    '[::ffff:7f00:1]',
    '[::7f00:1]',
  ].flatMap((host) => ['http', 'https'].map((scheme) => `${scheme}://${host}/`)),
)('%s is this machine, however it is written, and is not called', async (url) => {
  const guard = { ...strangers, resolve: async () => ['127.0.0.1'] };
  await expect(guardedPost(url, message(), guard)).rejects.toMatchObject({ code: 'callback_url_not_allowed' });
});
