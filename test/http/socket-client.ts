// Real servers on real sockets, and connections that say exactly what a test wants.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach } from 'vitest';
import { type HttpServer, type ServeOptions, serve } from '../../src/http/serve.ts';
import { createLog } from '../../src/kit/log.ts';
import { createTestService, ownKey, type TestService } from './test-service.ts';
import { watchRawAnswer } from './watch-answers.ts';

const opened: AsyncDisposable[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each[Symbol.asyncDispose]();
});

/** Opens a server that is closed after the test. */
export async function start(
  service: TestService = createTestService(),
  limits: ServeOptions['limits'] = {},
): Promise<HttpServer> {
  const server = await serve({
    app: service.app,
    host: '127.0.0.1',
    port: 0,
    log: createLog('silent', () => {}),
    limits,
  });
  opened.push({ [Symbol.asyncDispose]: () => server.close(0) });
  return server;
}

/** Opens a bare connection and collects what comes back. */
export async function dial(server: HttpServer): Promise<{ readonly socket: Socket; readonly answer: Promise<string> }> {
  const socket = connect(server.port, '127.0.0.1');
  // A server that cuts the line while we still write resets it: that is the behaviour under test.
  socket.on('error', () => {});
  await once(socket, 'connect');
  const answer = new Promise<string>((resolve) => {
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString();
    });
    socket.on('close', () => resolve(received));
  });
  return { socket, answer };
}

/** Sends text and gives all that comes back until the server closes the line. */
export async function exchange(server: HttpServer, sent: string): Promise<string> {
  const { socket, answer } = await dial(server);
  socket.write(sent);
  const received = await answer;
  watchRawAnswer(sent, received);
  return received;
}

/** Sends several requests at once and gives all that comes back; what the answers hold is for the test to look at. */
export async function exchangeMany(server: HttpServer, sent: string): Promise<string> {
  const { socket, answer } = await dial(server);
  socket.write(sent);
  return answer;
}

/** The beginning of a request that creates a task. */
export const create = (rest: string): string =>
  `POST /v1/videos/generations HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${ownKey}\r\nContent-Type: application/json\r\n${rest}`;

/** The JSON body of an answer. */
export const bodyOf = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4));
