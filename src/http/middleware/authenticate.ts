// Lets a request under /v1 through with a valid API key, or with a signed link where one may stand in for it.
import { createMiddleware } from 'hono/factory';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import type { HttpPorts } from '../ports.ts';
import { verifyLink } from '../sign-link.ts';

/** Downloads that need a link: players and browsers cannot send a key. */
const linkOnly = /^\/v1\/files\/results\//;
/** Files of a task that answer to the key or to a link. */
const keyOrLink = /^\/v1\/tasks\/[^/]+\/(?:storyboard|captions\.vtt|captions\.srt|words\.json|thumbnail\.jpg)$/;
const bearer = /^Bearer +([\x21-\x7e]{1,512})$/i;

/** Sets `key` and `isSigned`. */
export const authenticate = (ports: Pick<HttpPorts, 'keys' | 'linkSecret' | 'nowMs'>) =>
  createMiddleware<AppEnv>(async (context, next) => {
    const { path } = context.req;
    const signature = context.req.query('signature');
    if (linkOnly.test(path) || (signature !== undefined && keyOrLink.test(path))) {
      verifyLink(ports.linkSecret, path, { expires: context.req.query('expires'), signature }, ports.nowMs());
      context.set('isSigned', true);
      return next();
    }
    const header = context.req.header('Authorization') ?? '';
    if (!/^Bearer\b/i.test(header)) {
      throw new VideoError('missing_api_key', 'This call needs an API key, and the request has no Bearer token.');
    }
    const secret = bearer.exec(header)?.[1];
    const key = secret === undefined ? undefined : await ports.keys.findKeyBySecret(secret);
    if (key === undefined) throw new VideoError('invalid_api_key', 'The API key is not valid.');
    context.set('key', key);
    context.set('isSigned', false);
    return next();
  });
