// Makes and checks links that stand in for the API key: a path, an expiry and an HMAC over both.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { VideoError } from '../kit/errors.ts';

const signatureOf = (secret: Uint8Array, path: string, expires: string): Buffer =>
  createHmac('sha256', secret).update(`v1\nGET\n${path}\n${expires}`).digest();

/** Gives `path` with `expires` (Unix seconds) and `signature` as its query. */
export function signPath(secret: Uint8Array, path: string, expiresAtSeconds: number): string {
  const signature = signatureOf(secret, path, String(expiresAtSeconds)).toString('base64url');
  return `${path}?expires=${expiresAtSeconds}&signature=${signature}`;
}

/** What a link's query carries. */
export interface LinkQuery {
  readonly expires: string | undefined;
  readonly signature: string | undefined;
}

/**
 * Checks that the link was made here for this path and still holds.
 * @throws VideoError `invalid_signature`.
 */
export function verifyLink(secret: Uint8Array, path: string, query: LinkQuery, nowMs: number): void {
  const { expires = '', signature = '' } = query;
  // Both sides are hashed to one length first: timingSafeEqual throws on unequal lengths.
  const wanted = signatureOf(secret, path, expires);
  const given = Buffer.from(signature, 'base64url');
  const isEqual = timingSafeEqual(sameLength(secret, wanted), sameLength(secret, given));
  // The canonical form is asked for too: base64url has spare bits, and an altered link shall not pass by them.
  if (!isEqual || signature !== wanted.toString('base64url')) {
    throw new VideoError('invalid_signature', 'The signature of this link does not fit its path and expiry.');
  }
  if (Number(expires) * 1000 <= nowMs) {
    throw new VideoError(
      'invalid_signature',
      `This link expired at ${new Date(Number(expires) * 1000).toISOString()}.`,
    );
  }
}

const sameLength = (secret: Uint8Array, bytes: Buffer): Buffer => createHmac('sha256', secret).update(bytes).digest();
