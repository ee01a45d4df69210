// Holds each key to its calls per minute, and tells in every answer how many are left.
import { createMiddleware } from 'hono/factory';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import { findOperation } from '../find-operation.ts';
import { createRateLimiter } from '../rate-limiter.ts';

const windowSeconds = 60;

/** Sets `RateLimit` and `RateLimit-Policy`, and `Retry-After` on a refusal; after that wait a call succeeds. */
export function limitRate(nowMs: () => number) {
  const limiter = createRateLimiter({ windowMs: windowSeconds * 1000, callersMax: 10_000 }, nowMs);
  return createMiddleware<AppEnv>(async (context, next) => {
    if (!context.get('isSigned')) {
      const key = context.get('key');
      const kind = findOperation(context.req.method, context.req.path)?.rate ?? 'read';
      const quota = kind === 'create' ? key.limits.createPerMinute : key.limits.readPerMinute;
      const { left, waitMs, fullMs } = limiter.take(`${kind} ${key.id}`, quota);
      const seconds = Math.ceil((waitMs > 0 ? waitMs : fullMs) / 1000);
      context.header('RateLimit-Policy', `"${kind}";q=${quota};w=${windowSeconds}`);
      context.header('RateLimit', `"${kind}";r=${left};t=${seconds}`);
      if (waitMs > 0) {
        context.header('Retry-After', String(Math.max(1, seconds)));
        const message = `This key may make ${quota} calls of the kind "${kind}" a minute, and has made them.`;
        throw new VideoError('rate_limit_exceeded', message);
      }
    }
    await next();
  });
}
