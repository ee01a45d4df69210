import { describe, expect, test } from 'vitest';
import { bodyOf, create, dial, exchange, start } from './socket-client.ts';
import { createTestService, goodBody, ownKey } from './test-service.ts';

describe('a client that says too much', () => {
  test('a declared body over 256 KiB is refused before it is sent', async () => {
    const answer = await exchange(await start(), create('Content-Length: 262145\r\n\r\n'));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/connection: close/i);
    expect(bodyOf(answer)).toMatchObject({ error: { code: 'body_too_large' } });
  });

  test('an endless chunked body is cut after 256 KiB', async () => {
    const server = await start();
    const { socket, answer } = await dial(server);
    let sentBytes = 0;
    socket.write(create('Transfer-Encoding: chunked\r\n\r\n'));
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    while (!socket.destroyed && sentBytes < 64 * 1024 * 1024) {
      sentBytes += chunk.length;
      await new Promise((resolve) => socket.write(chunk, resolve));
    }
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(sentBytes).toBeLessThan(32 * 1024 * 1024);
  });

  test('headers of 100 KB are refused with 431', async () => {
    const answer = await exchange(
      await start(),
      `GET /v1/tasks HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${'x'.repeat(100_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(bodyOf(answer)).toMatchObject({ error: { code: 'headers_too_large' } });
  });

  test('two Authorization headers are no key', async () => {
    const headers = `Authorization: Bearer ${ownKey}\r\nConnection: close\r\n\r\n`;
    const answer = await exchange(
      await start(),
      `GET /v1/tasks HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer x\r\n${headers}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });

  test.each([
    [
      'Content-Length with Transfer-Encoding',
      create('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
    ],
    ['two Content-Length', create('Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello')],
    ['a folded header', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-A: a\r\n b\r\n\r\n'],
    ['a space before the colon', 'GET /healthz HTTP/1.1\r\nHost : localhost\r\n\r\n'],
    ['a bare line feed', 'GET /healthz HTTP/1.1\nHost: localhost\n\n'],
    ['no HTTP', 'hello there\r\n\r\n'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc'],
    ['a NUL in a header', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-A: a\0b\r\n\r\n'],
  ])('%s is refused with 400 in JSON and the line is closed', async (_name, sent) => {
    const answer = await exchange(await start(), sent);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/\r\nX-Request-Id: req_/);
    expect(bodyOf(answer)).toMatchObject({ error: { code: 'malformed_request' } });
  });

  test.each([
    ['TRACE', 405],
    ['PROPFIND', 405],
    ['M-SEARCH', 405],
    ['OPTIONS', 204],
  ])('%s answers %i and repeats nothing of the request', async (method, status) => {
    const rest = `Authorization: Bearer ${ownKey}\r\nX-Secret: canary\r\nConnection: close\r\n\r\n`;
    const answer = await exchange(await start(), `${method} /v1/tasks HTTP/1.1\r\nHost: localhost\r\n${rest}`);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toMatch(/\r\nallow: GET, HEAD, OPTIONS\r\n/i);
    expect(answer).not.toMatch(/canary|Bearer/);
  });

  test('a request to open a tunnel or to change the protocol is not followed', async () => {
    const server = await start();
    const tunnel = await exchange(server, 'CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(tunnel).not.toMatch(/^HTTP\/1\.1 200/);
    const rest = 'Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n';
    const upgrade = await exchange(server, `GET /healthz HTTP/1.1\r\nHost: localhost\r\n${rest}`);
    expect(upgrade).not.toMatch(/^HTTP\/1\.1 101/);
  });

  test('an address with another server in it, as to a proxy, is answered by this server alone', async () => {
    const rest = `Host: localhost\r\nAuthorization: Bearer ${ownKey}\r\nConnection: close\r\n\r\n`;
    const answer = await exchange(await start(), `GET http://example.com/healthz HTTP/1.1\r\n${rest}`);
    expect(bodyOf(answer)).toEqual({ status: 'ok' });
  });

  test.each(['evil.com/path', 'a b', 'user@host', 'x:99999', '[::1'])('the Host %j is refused', async (host) => {
    const answer = await exchange(await start(), `GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(bodyOf(answer)).toMatchObject({ error: { code: 'malformed_request' } });
  });
});

describe('a client that opens many connections', () => {
  test('is told at those beyond the limit to come back, and is served by the others', async () => {
    const server = await start(undefined, { connectionsMax: 20 });
    const lines = await Promise.all(Array.from({ length: 60 }, () => dial(server)));
    // Said before anything is asked.
    const told = await Promise.all(lines.slice(20).map(({ answer }) => answer));
    const busy = told.filter((answer) => answer.startsWith('HTTP/1.1 503 '));
    expect(busy).toHaveLength(40);
    expect(busy[0]).toMatch(/\r\nRetry-After: \d+\r\n/);
    expect(bodyOf(busy[0] ?? '')).toMatchObject({ error: { code: 'not_ready' } });
    for (const { socket } of lines.slice(0, 20)) socket.end('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    const served = await Promise.all(lines.slice(0, 20).map(({ answer }) => answer));
    expect(served.every((answer) => answer.startsWith('HTTP/1.1 200 '))).toBe(true);
    // Room that was given back is taken again.
    expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
  });
});

describe('a client that is slow', () => {
  test('headers that never end are cut with 408, while others are served', async () => {
    const server = await start(undefined, { headersMs: 200 });
    const { socket, answer } = await dial(server);
    socket.write('GET /healthz HTTP/1.1\r\nHost: loc');
    expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
    const received = await answer;
    expect(received).toMatch(/^HTTP\/1\.1 408 /);
    expect(bodyOf(received)).toMatchObject({ error: { code: 'request_timeout' } });
  });

  test('a body that trickles in is cut, and nothing is created', async () => {
    const service = createTestService();
    const server = await start(service, { headersMs: 200, requestMs: 400 });
    const { socket, answer } = await dial(server);
    socket.write(create('Content-Length: 1000\r\n\r\n'));
    const trickle = setInterval(() => socket.write('{'), 20);
    const received = await answer;
    clearInterval(trickle);
    expect(received).toMatch(/^HTTP\/1\.1 408 /);
    expect(service.tasks.count()).toBe(0);
  });

  test('a body cut off by the client creates nothing and leaves the server well', async () => {
    const service = createTestService();
    const server = await start(service);
    const { socket, answer } = await dial(server);
    socket.write(create(`Content-Length: 1000\r\n\r\n${JSON.stringify(goodBody)}`));
    socket.end();
    await answer;
    expect(service.tasks.count()).toBe(0);
    expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
  });

  test('500 connections that say nothing keep nobody else from being served, and are cut', async () => {
    const server = await start(undefined, { headersMs: 3000 });
    const silent = await Promise.all(Array.from({ length: 500 }, () => dial(server)));
    for (const { socket } of silent) socket.write('GET /healthz HTTP/1.1\r\nX-Slow: ');
    const times: number[] = [];
    for (let count = 0; count < 50; count += 1) {
      const startedMs = performance.now();
      expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
      times.push(performance.now() - startedMs);
    }
    // Half of them: a busy machine holds single ones up.
    expect(times.toSorted((a, b) => a - b)[25]).toBeLessThan(100);
    const answers = await Promise.all(silent.map(({ answer }) => answer));
    expect(answers.every((answer) => answer.startsWith('HTTP/1.1 408 '))).toBe(true);
  });
});
