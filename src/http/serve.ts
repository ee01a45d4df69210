// Opens the application on a socket, with limits on how slowly, how largely and how long a client may speak.
import { createServer, IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { errorTable, VideoError } from '../kit/errors.ts';
import type { Log } from '../kit/log.ts';
import type { AppEnv } from './app-env.ts';
import { createErrorBody } from './error-response.ts';
import { createRequestId } from './middleware/request-id.ts';

/** How much patience and room a client gets. */
interface SocketLimits {
  /** Time for all headers of a request. */
  readonly headersMs: number;
  /** Time for a whole request, body included. */
  readonly requestMs: number;
  /** Time for a whole upload. */
  readonly uploadMs: number;
  /** Silence after which a connection between two requests is closed. */
  readonly keepAliveMs: number;
  /** Silence after which a connection within a request or an answer is closed. */
  readonly stalledMs: number;
  /** Largest headers in bytes. */
  readonly headersMaxBytes: number;
  /** Connections at once. */
  readonly connectionsMax: number;
  /** Requests of one connection. */
  readonly requestsPerSocketMax: number;
}

/** Limits that leave slow phones alone and end slow attacks. */
const defaultLimits: SocketLimits = {
  headersMs: 10_000,
  requestMs: 30_000,
  uploadMs: 15 * 60_000,
  keepAliveMs: 65_000,
  stalledMs: 120_000,
  headersMaxBytes: 16 * 1024,
  connectionsMax: 2000,
  requestsPerSocketMax: 1000,
};

/** What is served where. */
export interface ServeOptions {
  readonly app: Hono<AppEnv>;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly log: Log;
  /** Hears of every request. */
  readonly onRequest?: () => void;
  /** @defaultValue the limits above */
  readonly limits?: Partial<SocketLimits>;
}

/** A listening server; disposing closes it with 10 s of patience. */
export interface HttpServer extends AsyncDisposable {
  readonly host: string;
  /** The port that was really taken. */
  readonly port: number;
  /** Takes no more connections, lets running answers end for at most `patienceMs`, then cuts the rest. */
  readonly close: (patienceMs?: number) => Promise<void>;
}

/**
 * Starts to listen.
 * @throws VideoError `invalid_setting` when the address is taken or cannot be used.
 */
export async function serve(options: ServeOptions): Promise<HttpServer> {
  const limits = { ...defaultLimits, ...options.limits };
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.uploadMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: Math.min(1000, limits.headersMs / 2),
      maxHeaderSize: limits.headersMaxBytes,
      // Without a Host no link could be made; Node answers 400 itself.
      requireHostHeader: true,
    },
    createListener(options, limits.requestMs),
  );
  server.maxConnections = limits.connectionsMax;
  server.maxRequestsPerSocket = limits.requestsPerSocketMax;
  server.setTimeout(limits.stalledMs);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuseBrokenRequest(error, socket));
  await listen(server, options.host, options.port);
  const address = addressOf(server);
  options.log.info('http.listening', { host: options.host, port: address.port });
  const close = (patienceMs = 10_000): Promise<void> => closeServer(server, patienceMs);
  return { host: options.host, port: address.port, close, [Symbol.asyncDispose]: () => close() };
}

function createListener({ app, log, onRequest }: ServeOptions, requestMs: number) {
  const listener = getRequestListener((request, env) => app.fetch(request, env), {
    // Changing the process's global Request would reach into every other part of it.
    overrideGlobalObjects: false,
    errorHandler: (error) => {
      // Only requests whose address or Host cannot be read end here: the app answers every other error itself.
      log.debug('http.unreadable_request', { error });
      return unreadableRequest();
    },
  });
  return (...[incoming, outgoing]: Parameters<typeof listener>): void => {
    onRequest?.();
    // This server speaks HTTP/1.1 only; the adapter's type also allows for 2.
    if (incoming instanceof IncomingMessage) limitTime(incoming, requestMs);
    listener(incoming, outgoing).catch((error: unknown) => {
      log.error('http.listener_failed', { error });
      outgoing.destroy();
    });
  };
}

/** Node has one limit for all requests, that of uploads; every other body must be here sooner. */
function limitTime(incoming: IncomingMessage, requestMs: number): void {
  if (incoming.complete || incoming.url?.startsWith('/v1/files/upload/')) return;
  const timer = setTimeout(() => {
    if (incoming.complete) return;
    const error = Object.assign(new Error('the body is late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    refuseBrokenRequest(error, incoming.socket);
  }, requestMs);
  incoming.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
}

function unreadableRequest(): Response {
  const requestId = createRequestId();
  const body = createErrorBody('malformed_request', 'The address or the Host header cannot be read.', requestId);
  const headers = { 'Content-Type': 'application/json', 'X-Request-Id': requestId, 'Cache-Control': 'no-store' };
  return new Response(JSON.stringify(body), { status: errorTable.malformed_request.status, headers });
}

/** Answers what Node's parser refused, when the connection can still carry an answer. */
function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = brokenRequestCode(error.code);
  const requestId = createRequestId();
  const body = JSON.stringify(createErrorBody(code, brokenRequestMessages[code], requestId));
  const head = [
    `HTTP/1.1 ${errorTable[code].status} Refused`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const brokenRequestMessages = {
  request_timeout: 'The request did not arrive in time.',
  headers_too_large: 'The headers of the request are too large.',
  malformed_request: 'This is not a valid HTTP request.',
} as const;

function brokenRequestCode(code: string | undefined): keyof typeof brokenRequestMessages {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request_timeout';
  return code === 'HPE_HEADER_OVERFLOW' ? 'headers_too_large' : 'malformed_request';
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const reason = cause.message;
      reject(new VideoError('invalid_setting', `The service cannot listen on ${host}:${port}: ${reason}.`, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address;
}

function closeServer(server: Server, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A kept-alive connection whose last answer ends during the wait is idle then, and closed by the next sweep.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    const deadline = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
