// Headers that keep an answer from being sniffed, framed, cached or sent on.
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';

/** Sets the headers before the handler, which may replace them. */
export const securityHeaders = createMiddleware<AppEnv>(async (context, next) => {
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('X-Frame-Options', 'DENY');
  context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; sandbox");
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
  context.header('Cache-Control', 'no-store');
  await next();
});
