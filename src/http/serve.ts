// Opens the application on a socket, with limits on how slowly, how largely and how long a client may speak.
import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { type ErrorCode, errorTable, VideoError } from '../kit/errors.ts';
import type { Log } from '../kit/log.ts';
import type { AppEnv } from './app-env.ts';
import { createErrorBody } from './error-response.ts';
import { findRequestFault } from './find-request-fault.ts';
import { createRequestId } from './middleware/request-id.ts';
import { refuseConnection, refuseRequest } from './refuse-on-line.ts';

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
  /** Connections at once that are served; as many more are told to come back, and those beyond are dropped. */
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
  const exchanges: Exchanges = new WeakMap();
  const listener = createListener(options, limits.requestMs, exchanges);
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.uploadMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: Math.min(1000, limits.headersMs / 2),
      maxHeaderSize: limits.headersMaxBytes,
      // It is looked for here: Node would answer without a word of what is wrong.
      requireHostHeader: false,
    },
    listener,
  );
  // Nothing is expected of us but 100-continue, which Node gives; whoever hopes for more gets the answer.
  server.on('checkExpectation', listener);
  refuseBeyond(server, limits.connectionsMax);
  server.maxRequestsPerSocket = limits.requestsPerSocketMax;
  server.setTimeout(limits.stalledMs);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuseBroken(error, socket, exchanges));
  await listen(server, options.host, options.port);
  const address = addressOf(server);
  options.log.info('http.listening', { host: options.host, port: address.port });
  const close = (patienceMs = 10_000): Promise<void> => closeServer(server, patienceMs);
  return { host: options.host, port: address.port, close, [Symbol.asyncDispose]: () => close() };
}

function createListener({ app, log, onRequest }: ServeOptions, requestMs: number, exchanges: Exchanges) {
  const listener = getRequestListener((request, env) => app.fetch(request, env), {
    // Changing the process's global Request would reach into every other part of it.
    overrideGlobalObjects: false,
    errorHandler: (error) => {
      // Only requests whose address or Host cannot be read end here: the app answers every other error itself.
      log.debug('http.unreadable_request', { error });
      return unreadableRequest();
    },
  });
  const refused = new WeakSet<Socket>();
  return (...[incoming, outgoing]: Parameters<typeof listener>): void => {
    // This server speaks HTTP/1.1 only; the adapter's types also allow for 2.
    if (!(incoming instanceof IncomingMessage && outgoing instanceof ServerResponse)) return;
    const { socket } = incoming;
    // What follows on a line after a refusal may be anything.
    if (refused.has(socket)) return;
    onRequest?.();
    const exchange = { incoming, outgoing, before: exchanges.get(socket)?.outgoing };
    exchanges.set(socket, exchange);
    const fault = findRequestFault(incoming);
    if (fault !== undefined) {
      refused.add(socket);
      refuseRequest(outgoing, fault);
      return;
    }
    limitTime(exchange, requestMs, exchanges);
    listener(incoming, outgoing).catch((error: unknown) => {
      log.error('http.listener_failed', { error });
      outgoing.destroy();
    });
  };
}

/** Says to connections beyond the limit that there are too many, as long as those are not too many themselves. */
function refuseBeyond(server: Server, connectionsMax: number): void {
  let open = 0;
  server.maxConnections = connectionsMax * 2;
  server.on('connection', (socket: Socket) => {
    open += 1;
    socket.once('close', () => {
      open -= 1;
    });
    if (open > connectionsMax) refuseConnection(socket, 'not_ready');
  });
}

/** Node has one limit for all requests, that of uploads; every other body must be here sooner. */
function limitTime({ incoming }: Exchange, requestMs: number, exchanges: Exchanges): void {
  if (incoming.complete || incoming.url?.startsWith('/v1/files/upload/')) return;
  const timer = setTimeout(() => {
    if (incoming.complete) return;
    const error = Object.assign(new Error('the body is late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    refuseBroken(error, incoming.socket, exchanges);
  }, requestMs);
  incoming.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
}

function unreadableRequest(): Response {
  const requestId = createRequestId();
  const body = createErrorBody('malformed_request', 'The address or the Host header cannot be read.', requestId);
  const headers = { 'Content-Type': 'application/json', 'X-Request-Id': requestId, 'Cache-Control': 'no-store' };
  return new Response(JSON.stringify(body), { status: errorTable.malformed_request.status, headers });
}

/** What a connection is busy with. */
interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** The answer to the request before it, which comes first. */
  readonly before: ServerResponse | undefined;
}

/** The newest request of each connection. */
type Exchanges = WeakMap<Socket, Exchange>;

/** Answers what Node's parser refused, where no other answer on the connection could be taken for it. */
function refuseBroken(error: NodeJS.ErrnoException, socket: Socket, exchanges: Exchanges): void {
  const refuse = (): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else refuseConnection(socket, brokenRequestCode(error.code));
  };
  const newest = exchanges.get(socket);
  if (newest === undefined) {
    refuse();
    return;
  }
  const { incoming, outgoing, before } = newest;
  // The request before the broken one was whole: it gets its answer first.
  if (incoming.complete && !outgoing.closed) outgoing.once('close', refuse);
  // An answer to the broken request is on its way, or one to another: a second one would be taken for that of a third.
  else if (!incoming.complete && (outgoing.headersSent || before?.closed === false)) socket.destroy();
  else refuse();
}

function brokenRequestCode(code: string | undefined): ErrorCode {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request_timeout';
  return code === 'HPE_HEADER_OVERFLOW' ? 'headers_too_large' : 'malformed_request';
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const isTaken = 'code' in cause && cause.code === 'EADDRINUSE';
      const reason = isTaken ? 'another program listens there' : cause.message;
      const message = `The service cannot listen on ${host}:${port}: ${reason}. REYNARD_PORT and REYNARD_HOST choose the place.`;
      reject(new VideoError('invalid_setting', message, { cause }));
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
