// Finds the address under which the client reaches the service, for the links in answers, before any work is done.
import { createMiddleware } from 'hono/factory';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';

/** A name or literal address with an optional port; stricter than URL parsing, which lets quotes through. */
const plainHost = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;

/** Sets `origin`, without a slash at its end: the configured address, or the one the request was sent to. */
export const requestOrigin = (publicUrl: string | null) => {
  const configured = publicUrl?.replace(/\/+$/, '');
  return createMiddleware<AppEnv>(async (context, next) => {
    context.set('origin', configured ?? originOf(context.req.url));
    await next();
  });
};

/** @throws VideoError `malformed_request` when the Host cannot stand in a link. */
function originOf(requestUrl: string): string {
  const { protocol, host } = new URL(requestUrl);
  if (plainHost.test(host)) return `${protocol}//${host}`;
  throw new VideoError('malformed_request', 'The Host of this request cannot stand in a link.', { param: 'Host' });
}
