// A server that does to its clients what servers must not do; each behaviour has a path of its own.
import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

type Behave = (socket: Socket) => void;

const ok = 'HTTP/1.1 200 OK\r\n';
const say =
  (text: string): Behave =>
  (socket) =>
    void socket.write(text);
const sayAndClose =
  (text: string): Behave =>
  (socket) =>
    void socket.end(text);

/** Writes again and again until the client has gone. */
const repeat =
  (start: string, piece: string | Buffer, everyMs: number): Behave =>
  (socket) => {
    socket.write(start);
    const timer = setInterval(() => socket.writableLength < 1e6 && socket.write(piece), everyMs);
    socket.once('close', () => clearInterval(timer));
  };

const kilobyte = Buffer.alloc(64 * 1024, 'x');
const bomb = gzipSync(Buffer.alloc(20_000_000));
const headers = (lines: readonly string[]) => `${ok}${lines.join('\r\n')}\r\n\r\n`;

/** How a behaviour must end for the one who downloads. */
export type Ending = 'file_url_unreachable' | 'file_fetch_timeout' | 'file_too_large' | 'received';

/** What the server does, and which endings are right. */
export const behaviours: Readonly<Record<string, { readonly behave: Behave; readonly endings: readonly Ending[] }>> = {
  silence: { behave: () => {}, endings: ['file_fetch_timeout'] },
  'slow headers': { behave: repeat(ok, 'X-A: b\r\n', 50), endings: ['file_fetch_timeout', 'file_url_unreachable'] },
  'half a status line': { behave: say('HTTP/1.1 2'), endings: ['file_fetch_timeout'] },
  'stalled body': { behave: say(headers(['Content-Length: 1000'])), endings: ['file_fetch_timeout'] },
  'stalled after some bytes': {
    behave: say(`${headers(['Content-Length: 1000'])}abc`),
    endings: ['file_fetch_timeout'],
  },
  'one byte at a time': {
    behave: repeat(headers(['Content-Length: 100000']), 'x', 100),
    endings: ['file_fetch_timeout'],
  },
  'one chunk at a time': {
    behave: repeat(headers(['Transfer-Encoding: chunked']), '1\r\nx\r\n', 100),
    endings: ['file_fetch_timeout'],
  },
  'endless body': { behave: repeat(headers([]), kilobyte, 1), endings: ['file_too_large'] },
  'endless chunks': {
    behave: repeat(headers(['Transfer-Encoding: chunked']), `10000\r\n${'x'.repeat(65_536)}\r\n`, 1),
    endings: ['file_too_large'],
  },
  'endless 1xx': { behave: repeat('', 'HTTP/1.1 103 Early Hints\r\n\r\n', 5), endings: ['file_fetch_timeout'] },
  'endless 100': {
    behave: repeat('', 'HTTP/1.1 100 Continue\r\n\r\n', 5),
    endings: ['file_fetch_timeout', 'file_url_unreachable'],
  },
  'a header of 2 MB': { behave: say(`${ok}X-A: ${'a'.repeat(2e6)}\r\n\r\n`), endings: ['file_url_unreachable'] },
  '100,000 headers': { behave: say(`${ok}${'X-A: b\r\n'.repeat(100_000)}\r\n`), endings: ['file_url_unreachable'] },
  'a huge declared length': {
    behave: repeat(headers(['Content-Length: 9999999999999']), kilobyte, 1),
    endings: ['file_too_large'],
  },
  'a length that is too long': {
    behave: sayAndClose(`${headers(['Content-Length: 1000'])}abc`),
    endings: ['file_url_unreachable'],
  },
  'a length that is too short': {
    behave: sayAndClose(`${headers(['Content-Length: 3'])}abcdef`),
    endings: ['file_url_unreachable', 'received'],
  },
  'a negative length': {
    behave: sayAndClose(`${headers(['Content-Length: -5'])}abc`),
    endings: ['file_url_unreachable'],
  },
  'two lengths': {
    behave: sayAndClose(`${headers(['Content-Length: 3', 'Content-Length: 6'])}abcdef`),
    endings: ['file_url_unreachable'],
  },
  'length and chunks': {
    behave: sayAndClose(`${headers(['Content-Length: 3', 'Transfer-Encoding: chunked'])}1\r\na\r\n0\r\n\r\n`),
    endings: ['file_url_unreachable'],
  },
  'a bad chunk': {
    behave: sayAndClose(`${headers(['Transfer-Encoding: chunked'])}zz\r\nabc`),
    endings: ['file_url_unreachable'],
  },
  'an unfinished chunk': {
    behave: sayAndClose(`${headers(['Transfer-Encoding: chunked'])}ff\r\nabc`),
    endings: ['file_url_unreachable'],
  },
  'a reset': { behave: (socket) => socket.resetAndDestroy(), endings: ['file_url_unreachable'] },
  'a reset within the body': {
    behave: (socket) => socket.write(`${headers(['Content-Length: 1000'])}abc`, () => socket.resetAndDestroy()),
    endings: ['file_url_unreachable'],
  },
  'an end without a word': { behave: (socket) => socket.end(), endings: ['file_url_unreachable'] },
  'HTTP/0.9': { behave: sayAndClose('<html>hello</html>'), endings: ['file_url_unreachable'] },
  garbage: {
    behave: sayAndClose(Buffer.from([0, 255, 3, 9, 13, 10]).toString('latin1')),
    endings: ['file_url_unreachable'],
  },
  'a switch of protocols': {
    behave: say('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    endings: ['file_url_unreachable', 'file_fetch_timeout'],
  },
  'a gzip bomb': {
    behave: (socket) => {
      socket.write(headers(['Content-Encoding: gzip', `Content-Length: ${bomb.length}`]));
      socket.end(bomb);
    },
    endings: ['file_url_unreachable'],
  },
  'a thousand encodings': {
    behave: sayAndClose(headers([`Content-Encoding: ${Array.from({ length: 1000 }, () => 'gzip').join(', ')}`])),
    endings: ['file_url_unreachable'],
  },
  'a redirect to itself': {
    behave: sayAndClose('HTTP/1.1 302 Found\r\nLocation: /a%20redirect%20to%20itself\r\nContent-Length: 0\r\n\r\n'),
    endings: ['file_url_unreachable'],
  },
  'a redirect to nowhere': {
    behave: sayAndClose('HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n'),
    endings: ['file_url_unreachable'],
  },
  'a redirect with two targets': {
    behave: sayAndClose(
      'HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n',
    ),
    endings: ['file_url_unreachable'],
  },
  'a redirect with an endless body': {
    behave: repeat('HTTP/1.1 302 Found\r\nLocation: http://[::1]/\r\n\r\n', kilobyte, 1),
    endings: ['file_url_unreachable'],
  },
  ...Object.fromEntries(
    [201, 204, 206, 304, 401, 403, 404, 410, 500, 503].map((status) => [
      `status ${status}`,
      {
        behave: sayAndClose(`HTTP/1.1 ${status} Secret\r\nContent-Length: 0\r\nSet-Cookie: a=b\r\n\r\n`),
        endings: ['file_url_unreachable'],
      } as const,
    ]),
  ),
};

/** Starts the server on the loopback; it notes what its clients send. */
export async function openAbusiveServer() {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).once('close', () => sockets.delete(socket));
    socket.once('data', (bytes) => {
      const text = bytes.toString('latin1');
      requests.push(text);
      const path = decodeURIComponent(/^GET \/(\S*)/.exec(text)?.[1] ?? '');
      behaviours[path]?.behave(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, requests, [Symbol.asyncDispose]: close };
}
