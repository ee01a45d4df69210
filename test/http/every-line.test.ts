// What every operation does with bytes on a line that are no request, several requests, or a request oddly written.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { type HttpServer, serve } from '../../src/http/serve.ts';
import { createLog } from '../../src/kit/log.ts';
import { type PopulatedService, populate } from './populated-service.ts';
import { inChunks, oneChunk, type RawCall, rawCallOf, withHeaders, withoutHeaders, writeCall } from './raw-call.ts';
import { bodyOf, exchange, exchangeMany, start } from './socket-client.ts';
import { ownKey } from './test-service.ts';

const named = operations.map((operation) => [operation.id, operation] as const);

/** The same call, bent, as the text that is sent. */
type Bend = (call: RawCall) => string;

const length = (call: RawCall): string => `Content-Length: ${Buffer.byteLength(call.body)}`;
const bare = (call: RawCall): RawCall => withoutHeaders(call, 'Content-Length');
const plus =
  (...lines: readonly string[]): Bend =>
  (call) =>
    writeCall(withHeaders(call, ...lines));
const sized =
  (...lines: readonly string[]): Bend =>
  (call) =>
    writeCall(withHeaders(bare(call), ...lines));
const coded =
  (...lines: readonly string[]): Bend =>
  (call) =>
    writeCall(withHeaders({ ...bare(call), body: oneChunk(call.body) }, ...lines));
const chunked =
  (write: (body: string) => string): Bend =>
  (call) =>
    writeCall(inChunks(call, write));
const version =
  (text: string): Bend =>
  (call) =>
    writeCall(call).replace(' HTTP/1.1\r\n', `${text}\r\n`);
const at =
  (change: (target: string) => string): Bend =>
  (call) =>
    writeCall({ ...call, target: change(call.target) });

/** Each could be taken for another request, or for two, by whatever stands between a client and this server. */
const ambiguous: Readonly<Record<string, Bend>> = {
  'a length and chunks': (call) => coded(length(call), 'Transfer-Encoding: chunked')(call),
  'chunks and a length': (call) => coded('Transfer-Encoding: chunked', length(call))(call),
  'two lengths': (call) => sized(length(call), 'Content-Length: 1')(call),
  'a length twice': (call) => sized(length(call), length(call))(call),
  'a list of lengths': (call) => sized(`${length(call)}, ${Buffer.byteLength(call.body)}`)(call),
  'a negative length': sized('Content-Length: -1'),
  'a length with a sign': sized('Content-Length: +5'),
  'a hexadecimal length': sized('Content-Length: 0x5'),
  'no number as length': sized('Content-Length: '),
  'a length beyond all numbers': sized('Content-Length: 99999999999999999999'),
  'a coding that is none': coded('Transfer-Encoding: xchunked'),
  'chunks that are not last': coded('Transfer-Encoding: chunked, identity'),
  'a coding before chunks': coded('Transfer-Encoding: gzip, chunked'),
  'two codings on two lines': coded('Transfer-Encoding: identity', 'Transfer-Encoding: chunked'),
  'chunks twice': coded('Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'),
  'a coding behind a vertical tab': coded('Transfer-Encoding: \x0bchunked'),
  'chunks in HTTP/1.0': (call) => coded('Transfer-Encoding: chunked')(call).replace(' HTTP/1.1', ' HTTP/1.0'),
  'a folded header': plus('X-A: a\r\n b'),
  'a header folded by a tab': plus('X-A: a\r\n\tContent-Length: 7'),
  'a space before a colon': plus('Transfer-Encoding : chunked'),
  'bare line feeds': (call) => writeCall(call).replaceAll('\r\n', '\n'),
  'one bare line feed': (call) => writeCall(call).replace('\r\n', '\n'),
  'a bare carriage return': plus('X-A: a\rContent-Length: 7'),
  'a NUL in a header': plus('X-A: a\0b'),
  'a header without a colon': plus('X-A'),
  'a header with a space in its name': plus('X A: 1'),
  'a header without a name': plus(': 1'),
  'brackets in the name of a header': plus('X(): 1'),
  'two hosts': plus('Host: evil.example'),
  'no host': (call) => writeCall(withoutHeaders(call, 'Host')),
  'HTTP/2 in the words of 1.1': version(' HTTP/2.0'),
  'HTTP/0.9': version(''),
  'HTTP in small letters': version(' http/1.1'),
  'a word after the version': version(' HTTP/1.1 x'),
  'a space in the address': at((target) => `${target} x`),
  'a letter beyond ASCII in the address': at((target) => `${target}ä`),
  'an address without a slash': at((target) => `v1${target}`),
  'backslashes in the address': at((target) => target.replaceAll('/', '\\')),
  'a user in the address': at((target) => `http://a:b@localhost${target}`),
};

const brokenBodies: Readonly<Record<string, Bend>> = {
  'chunks of no size': chunked((body) => `zz\r\n${body}\r\n0\r\n\r\n`),
  'chunks of a negative size': chunked((body) => `-1\r\n${body}\r\n0\r\n\r\n`),
  'chunks of a hexadecimal size by its prefix': chunked((body) => `0x5\r\n${body}\r\n0\r\n\r\n`),
  'a chunk beyond all numbers': chunked((body) => `fffffffffffffffff\r\n${body}\r\n0\r\n\r\n`),
  'a chunk that is longer than it says': chunked(() => '3\r\nhello\r\n0\r\n\r\n'),
  'a chunk with a space behind its size': chunked(() => '5 \r\nhello\r\n0\r\n\r\n'),
  'chunks ended by bare line feeds': chunked(() => '5\nhello\n0\n\n'),
  'an endless chunk extension': chunked((body) => oneChunk(body).replace(/^(\w+)/, `$1;a=${'b'.repeat(20_000)}`)),
  'a length in the trailer': chunked((body) => oneChunk(body).replace(/\r\n$/, 'Content-Length: 9\r\n\r\n')),
};

const tooLarge: Readonly<Record<string, Bend>> = {
  'an address of 20 KB': at((target) => `${target}${target.includes('?') ? '&' : '?'}x=${'y'.repeat(20_000)}`),
  'a key of 100 KB': plus(`Authorization: Bearer ${'x'.repeat(100_000)}`),
  'four thousand headers': plus(...Array.from({ length: 4000 }, () => 'a:')),
};

const unusual: Readonly<Record<string, Bend>> = {
  'HTTP/1.0': version(' HTTP/1.0'),
  'an empty line before': (call) => `\r\n${writeCall(call)}`,
  'the address as to a proxy': at((target) => `http://localhost${target}`),
  'names of headers in capitals': (call) =>
    writeCall({ ...call, headers: call.headers.map((line) => line.replace(/^[^:]+/, (name) => name.toUpperCase())) }),
  'white space around values': (call) =>
    writeCall({ ...call, headers: call.headers.map((line) => `${line.replace(': ', ':  \t')} `) }),
  'a body in chunks': chunked(oneChunk),
  'chunks with extensions and a trailer': chunked((body) =>
    oneChunk(body)
      .replace(/^(\w+)/, '$1;a="b"')
      .replace(/\r\n$/, 'X-Sum: 1\r\n\r\n'),
  ),
  'many small chunks': chunked((body) => [...body].map((sign) => `1\r\n${sign}\r\n`).join('') + oneChunk('')),
  'an expectation that nobody fulfils': plus('Expect: the-impossible'),
  'another method asked for by a header': plus('X-HTTP-Method-Override: DELETE', 'X-Method-Override: DELETE'),
  'headers named as meant for this hop alone': plus('Connection: Authorization, Content-Type'),
  'headers of a proxy that is not there': plus('X-Forwarded-Host: evil.example', 'Forwarded: host=evil.example'),
  'a request id of 10 KB': plus(`X-Request-Id: ${'r'.repeat(10_000)}`),
  'a cookie and a strange Accept': plus(
    `Cookie: ${'c'.repeat(4000)}`,
    'Accept: ;;q=9, */*;q=x',
    'Accept-Encoding: br;q=2',
  ),
};

/** Everything that a call can change, in short. */
async function stateOf({
  tasks,
  uploads,
  memory,
  webhooks,
  ids,
  ports,
}: PopulatedService): Promise<readonly unknown[]> {
  const { secret } = await webhooks.readSecrets('key-own');
  const board = await ports.storyboards.find(ids.storyboard, 'key-own');
  const pending = await tasks.read(ids.pendingTask, 'key-own');
  const remembered = (await memory.read('key-own')).length;
  return [tasks.count(), uploads.storedKeys().length, remembered, secret, board?.revision, pending?.state];
}

/** A second request on the same line, which nobody sent as one. */
const hidden = `GET /v1/webhooks/secret HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: hidden\r\nAuthorization: Bearer ${ownKey}\r\n\r\n`;
const statusesOf = (answer: string): readonly string[] =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => match[1] ?? '');

// What is refused changes nothing: one service is enough for all of it.
let shared: PopulatedService;
let door: HttpServer;
beforeAll(async () => {
  shared = await populate();
  door = await serve({ app: shared.app, host: '127.0.0.1', port: 0, log: createLog('silent', () => {}) });
});
afterAll(() => door.close(0));

const isHiddenHeard = ({ logLines }: PopulatedService): boolean => logLines.some((line) => line.includes('"hidden"'));

/** Sends every form at once over lines of their own, each with a request hidden behind it. */
async function expectRefused(
  operation: Operation,
  forms: Readonly<Record<string, Bend>>,
  status: number,
  code: string,
) {
  const before = await stateOf(shared);
  const call = withoutHeaders(rawCallOf(shared, operation), 'Connection');
  await Promise.all(
    Object.entries(forms).map(async ([name, bend]) => {
      const answer = await exchange(door, bend(call) + hidden);
      expect([name, ...statusesOf(answer)]).toEqual([name, String(status)]);
      expect(bodyOf(answer), name).toMatchObject({ error: { code } });
      expect(answer).toMatch(/\r\nConnection: close\r\n/i);
    }),
  );
  expect(await stateOf(shared)).toEqual(before);
  expect(isHiddenHeard(shared)).toBe(false);
}

describe('a request that could be read in two ways', () => {
  test.each(named)('is refused by %s, with all that stands behind it', async (_, operation) => {
    await expectRefused(operation, ambiguous, 400, 'malformed_request');
  });

  test.each(named.filter(([, { body }]) => body !== undefined))(
    'in its body is refused by %s, and nothing is made of it',
    async (_, operation) => {
      const { 'a length in the trailer': late, ...early } = brokenBodies;
      // A form has ended before its trailer.
      const forms = operation.body === 'form-file' ? early : { ...early, 'a length in the trailer': late ?? writeCall };
      await expectRefused(operation, forms, 400, 'malformed_request');
    },
  );

  test.each(named.filter(([, { body }]) => body === undefined))(
    'in a body that %s does not take gets its one answer, and the line is cut',
    async (_, operation) => {
      const fresh = await populate();
      const server = await start(fresh);
      const call = withoutHeaders(rawCallOf(fresh, operation), 'Connection');
      for (const [name, bend] of Object.entries(brokenBodies)) {
        const answer = await exchange(server, bend(call) + hidden);
        expect(statusesOf(answer), name).toHaveLength(1);
      }
      expect(isHiddenHeard(fresh)).toBe(false);
    },
  );
});

describe('a request that is too large in its head', () => {
  test.each(named)('is refused by %s with 431', async (_, operation) => {
    await expectRefused(operation, tooLarge, 431, 'headers_too_large');
  });
});

describe('an address that steps about', () => {
  const steps = ['/x/..', '/.', '/v1/%2e%2e', '/v1/.%2E', '/%2e', '/..', '/../../..', '/x/..\\..'];

  test.each(named)('does not lead to %s', async (_, operation) => {
    const call = rawCallOf(shared, operation);
    const before = await stateOf(shared);
    for (const step of steps) {
      const answer = await exchange(door, writeCall({ ...call, target: step + call.target }));
      expect([step, ...statusesOf(answer)]).toEqual([step, '404']);
    }
    for (const change of [(path: string) => `/${path}`, (path: string) => `/${path.slice(1).replace('/', '%2f')}`]) {
      const answer = await exchange(door, writeCall({ ...call, target: change(call.target) }));
      if (change(call.target) !== call.target) expect(statusesOf(answer)).toEqual(['404']);
    }
    expect(await stateOf(shared)).toEqual(before);
  });
});

describe('a request that is unusual and right', () => {
  test.each(named)('is answered by %s as any other', async (_, operation) => {
    let service = await populate();
    let server = await start(service);
    for (const [name, bend] of Object.entries(unusual)) {
      const answer = await exchangeMany(server, bend(rawCallOf(service, operation)));
      const [status] = statusesOf(answer);
      expect(Object.keys(operation.success), `${name}: ${answer.slice(0, 300)}`).toContain(status);
      expect(answer).not.toContain('evil.example');
      expect(answer.match(/^X-Request-Id: (.*)$/im)?.[1]?.trim()).toMatch(/^req_[0-9a-f]{24}$/);
      if (name === 'HTTP/1.0') expect(answer).not.toMatch(/^Transfer-Encoding:/im);
      // What is gone cannot go again.
      if (!/^(?:delete|cancel|forget)/.test(operation.id)) continue;
      service = await populate();
      server = await start(service);
    }
  });
});

describe('several requests on one line', () => {
  test.each(named)('%s is answered in its turn, and the next one after it', async (_, operation) => {
    const service = await populate();
    const call = withoutHeaders(rawCallOf(service, operation), 'Connection');
    const last = 'GET /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
    const answer = await exchangeMany(await start(service), writeCall(call) + writeCall(call) + last);
    const statuses = statusesOf(answer);
    expect(statuses).toHaveLength(3);
    expect(Object.keys(operation.success)).toContain(statuses[0]);
    expect(statuses[2]).toBe('404');
  });

  test.each(named)('%s is answered although garbage follows, which is refused after it', async (_, operation) => {
    const service = await populate();
    const call = withoutHeaders(rawCallOf(service, operation), 'Connection');
    const answer = await exchangeMany(await start(service), `${writeCall(call)}\x16\x03\x01 no HTTP\r\n\r\n`);
    const statuses = statusesOf(answer);
    expect(Object.keys(operation.success)).toContain(statuses[0]);
    expect(statuses.slice(1)).toEqual(['400']);
  });
});
