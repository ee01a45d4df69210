// Refusals that are written straight to a connection, because there is no request that the application could answer.
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type ErrorCode, errorTable } from '../kit/errors.ts';
import { createErrorBody, restartSeconds } from './error-response.ts';
import { createRequestId } from './middleware/request-id.ts';

const messages: Readonly<Partial<Record<ErrorCode, string>>> = {
  request_timeout: 'The request did not arrive in time.',
  headers_too_large: 'The headers of the request are too large.',
  malformed_request: 'This is not a valid HTTP request.',
  not_found: 'There is nothing at this address.',
  not_ready: 'The service holds as many connections as it can.',
};

/** The parts of a refusal; the connection ends with it. */
function writeRefusal(code: ErrorCode) {
  const { status } = errorTable[code];
  const requestId = createRequestId();
  const body = JSON.stringify(createErrorBody(code, messages[code] ?? '', requestId));
  const headers = {
    Connection: 'close',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    'X-Request-Id': requestId,
    ...(status === 503 ? { 'Retry-After': String(restartSeconds) } : {}),
  };
  return { status, headers, body };
}

/** Answers a request; what comes before it on the same connection is answered first. */
export function refuseRequest(outgoing: ServerResponse, code: ErrorCode): void {
  const { status, headers, body } = writeRefusal(code);
  outgoing.writeHead(status, headers).end(body);
}

/** Writes the refusal where nothing else is being written. */
export function refuseConnection(socket: Socket, code: ErrorCode): void {
  const { status, headers, body } = writeRefusal(code);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
