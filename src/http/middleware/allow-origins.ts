// Lets the web pages that the operator named call the API from a browser; all others stay shut out by the browser itself.
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';

const sentHeaders = 'Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID, Range, X-Request-Id';
const readHeaders =
  'Content-Range, ETag, Idempotent-Replayed, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate, X-Request-Id';

/** Sets the headers before the handler. Never `*`, and no credentials: a key is sent by the page or not at all. */
export const allowOrigins = (origins: ReadonlySet<string>) =>
  createMiddleware<AppEnv>(async (context, next) => {
    const origin = context.req.header('Origin');
    if (origins.size > 0) context.header('Vary', 'Origin');
    if (origin !== undefined && origins.has(origin)) {
      context.header('Access-Control-Allow-Origin', origin);
      context.header('Access-Control-Expose-Headers', readHeaders);
      if (context.req.method === 'OPTIONS') {
        context.header('Access-Control-Allow-Methods', 'GET, HEAD, POST, PATCH, DELETE');
        context.header('Access-Control-Allow-Headers', sentHeaders);
        context.header('Access-Control-Max-Age', '600');
      }
    }
    await next();
  });
