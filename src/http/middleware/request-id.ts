// Gives every request an id, tells it in the answer, and writes one log line when it ends.
import { randomBytes } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import type { Log } from '../../kit/log.ts';
import type { AppEnv } from '../app-env.ts';
import { findOperation } from '../find-operation.ts';
import type { RequestMetrics } from '../request-metrics.ts';

/** Ids a client may choose: short, and nothing a log line could be forged with. */
const acceptedId = /^[A-Za-z0-9_-]{1,64}$/;

/** Makes an id for a request that brought none. */
export const createRequestId = (): string => `req_${randomBytes(12).toString('hex')}`;

/** Sets `requestId`. */
export const requestId = (log: Log, metrics: RequestMetrics) =>
  createMiddleware<AppEnv>(async (context, next) => {
    const wanted = context.req.header('X-Request-Id') ?? '';
    const id = acceptedId.test(wanted) ? wanted : createRequestId();
    context.set('requestId', id);
    context.header('X-Request-Id', id);
    const startedMs = performance.now();
    await next();
    const durationMs = Math.round((performance.now() - startedMs) * 10) / 10;
    const { method, path } = context.req;
    const { status } = context.res;
    metrics.count({ operation: findOperation(method, path)?.id ?? 'none', status, durationMs });
    // The path only: a query may carry a signature.
    log.info('http.request', { requestId: id, method, path, status, durationMs });
  });
