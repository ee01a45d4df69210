// Lets a request under /v1 through with a valid API key, or with a signed link where one may stand in for it.
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { scopeOf } from '../../contract/operation.ts';
import { VideoError } from '../../kit/errors.ts';
import { type AppEnv, connectionOf } from '../app-env.ts';
import { findOperation } from '../find-operation.ts';
import type { ApiKey, KeyService } from '../key-ports.ts';
import type { HttpPorts } from '../ports.ts';
import { verifyLink } from '../sign-link.ts';
import { createTokenBuckets, type TokenBuckets } from '../token-buckets.ts';

/** Downloads that need a link: players and browsers cannot send a key. */
const linkOnly = /^\/v1\/files\/results\//;
/** Files of a task that answer to the key or to a link. */
const keyOrLink =
  /^\/v1\/tasks\/[^/]+\/(?:storyboard|captions\.vtt|captions\.srt|words\.json|report\.json|thumbnail\.jpg)$|^\/v1\/storyboards\/[^/]+\/stills\/[^/]+$/;
/** Uploads are opened by their id alone, which nobody can guess; previews of the catalogue are for everyone. */
const openByAddress =
  /^\/v1\/(?:files\/uploads\/[^/]+\/[^/]+|avatars\/[^/]+\/preview\.(?:jpg|mp4)|voices\/[^/]+\/preview\.wav)$/;
const bearer = /^Bearer +([\x21-\x7e]{1,512})$/i;

/** Wrong keys that one address may send: 60 at once, then one a second. */
const wrongKeyLimits = { burst: 60, refillMs: 1000, callersMax: 10_000 };

/** Sets `key` and `isSigned`. */
export function authenticate(ports: Pick<HttpPorts, 'keys' | 'linkSecret' | 'nowMs'>) {
  const wrongKeys = createTokenBuckets(wrongKeyLimits, ports.nowMs);
  return createMiddleware<AppEnv>(async (context, next) => {
    const { path } = context.req;
    const signature = context.req.query('signature');
    if (linkOnly.test(path) || (signature !== undefined && keyOrLink.test(path))) {
      verifyLink(ports.linkSecret, path, { expires: context.req.query('expires'), signature }, ports.nowMs());
      context.set('isSigned', true);
    } else if (openByAddress.test(path)) {
      context.set('isSigned', true);
    } else {
      const key = await findKey(context, ports.keys, wrongKeys);
      checkScope(context, key);
      context.set('key', key);
      context.set('isSigned', false);
    }
    await next();
  });
}

/** @throws VideoError `insufficient_scope`. */
function checkScope(context: Context<AppEnv>, { scopes }: ApiKey): void {
  const operation = findOperation(context.req.method, context.req.path);
  // Where the contract has nothing, the answer is 404 or 405 for every key.
  if (scopes === null || operation === undefined) return;
  const needed = scopeOf(operation);
  if (scopes.includes(needed)) return;
  const has = scopes.length === 0 ? 'no scope' : scopes.join(', ');
  throw new VideoError('insufficient_scope', `This call needs the scope ${needed}; the key has ${has}.`);
}

/** @throws VideoError `missing_api_key`, `invalid_api_key`, or `rate_limit_exceeded` for too many wrong ones. */
async function findKey(context: Context<AppEnv>, keys: KeyService, wrongKeys: TokenBuckets): Promise<ApiKey> {
  const header = context.req.header('Authorization') ?? '';
  if (!/^Bearer\b/i.test(header)) {
    throw new VideoError('missing_api_key', 'This call needs an API key, and the request has no Bearer token.');
  }
  const secret = bearer.exec(header)?.[1];
  const key = secret === undefined ? undefined : await keys.findKeyBySecret(secret);
  if (key !== undefined) return key;
  // Only after the look-up: behind a proxy many clients share one address, and a right key must not wait for wrong ones.
  const waitMs = wrongKeys.take(connectionOf(context).incoming?.socket.remoteAddress ?? 'unknown');
  if (waitMs === 0) throw new VideoError('invalid_api_key', 'The API key is not valid.');
  context.header('Retry-After', String(Math.ceil(waitMs / 1000)));
  throw new VideoError('rate_limit_exceeded', 'Too many requests with a wrong API key came from this address.');
}
