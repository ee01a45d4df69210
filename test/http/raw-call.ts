// Calls of the contract as the bytes that go over a line, so that a test can bend every part of them.
import type { Operation } from '../../src/contract/operation.ts';
import type { Call, PopulatedService } from './populated-service.ts';

/** A request before it is written out. */
export interface RawCall {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly string[];
  readonly body: string;
}

/** A length, where there is a body; the connection ends after the answer. */
function rawCall({ path, init }: Call): RawCall {
  const body = init.body === undefined || init.body === null ? '' : String(init.body);
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const given = Object.entries(init.headers).map(([name, value]) => `${name}: ${value}`);
  return {
    method: init.method ?? 'GET',
    target: path,
    headers: ['Host: localhost', ...given, ...length, 'Connection: close'],
    body,
  };
}

/** Gives the call of an operation that is answered with a success and then ends: events are those of an ended task. */
export const rawCallOf = (service: PopulatedService, operation: Operation): RawCall =>
  rawCall(
    operation.id === 'followTask' ? service.callWithId(operation, service.ids.finishedTask) : service.callOf(operation),
  );

/** Writes a request out. */
export const writeCall = ({ method, target, headers, body }: RawCall): string =>
  `${method} ${target} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${body}`;

/** The same call with more headers, which stand before its own. */
export const withHeaders = (call: RawCall, ...more: readonly string[]): RawCall => ({
  ...call,
  headers: [...more, ...call.headers],
});

/** The same call without the headers of some names. */
export const withoutHeaders = (call: RawCall, ...names: readonly string[]): RawCall => ({
  ...call,
  headers: call.headers.filter((line) => !names.includes(line.split(':')[0] ?? '')),
});

/** The same call with its body in chunks, written by `write`. */
export const inChunks = (call: RawCall, write: (body: string) => string): RawCall => ({
  ...withHeaders(withoutHeaders(call, 'Content-Length'), 'Transfer-Encoding: chunked'),
  body: write(call.body),
});

/** One chunk of hexadecimal size, then the end. */
export const oneChunk = (body: string): string =>
  `${body === '' ? '' : `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`}0\r\n\r\n`;
