// A webhook's body and headers -> the task it tells of, when the signature is the service's (Standard Webhooks 1.0).
import { WebhookError } from './errors.ts';
import type { Task } from './types.ts';

/** What arrived. */
export interface WebhookMessage {
  /** The raw body, byte for byte as received; a parsed and re-written one has another signature. */
  readonly body: string;
  /** The request's headers, as a `Headers` object or a plain one with lower-case names. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** `whsec_…`, as the service showed it. */
  readonly secret: string;
  /** How old or how far ahead a message may be. @defaultValue 300 */
  readonly toleranceSeconds?: number;
  /** @defaultValue the present time, Unix seconds */
  readonly nowSeconds?: number;
}

const usualToleranceSeconds = 300;

/** Checks a webhook and gives its task. @throws WebhookError when it was not sent by the holder of the secret, or is stale */
export async function verifyWebhook(message: WebhookMessage): Promise<Task> {
  const { body, secret, toleranceSeconds = usualToleranceSeconds, nowSeconds = Date.now() / 1000 } = message;
  const id = header(message, 'webhook-id');
  const timestamp = header(message, 'webhook-timestamp');
  const signatures = header(message, 'webhook-signature').split(' ');
  const age = Math.abs(nowSeconds - Number(timestamp));
  if (!/^\d{1,12}$/u.test(timestamp) || age > toleranceSeconds) {
    throw new WebhookError(`The webhook's time ${timestamp} is more than ${toleranceSeconds} s away.`);
  }
  const key = await importSecret(secret);
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  for (const signature of signatures) {
    const [version, text = ''] = signature.split(',');
    // `verify` compares in constant time.
    if (version === 'v1' && (await crypto.subtle.verify('HMAC', key, decode(text), signed)))
      return JSON.parse(body) as Task;
  }
  throw new WebhookError('The signature of the webhook is not that of this secret.');
}

function header({ headers }: WebhookMessage, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  const [first] = Array.isArray(value) ? value : [value];
  if (typeof first === 'string' && first !== '') return first;
  throw new WebhookError(`The header ${name} is missing.`);
}

function importSecret(secret: string): Promise<CryptoKey> {
  const bytes = decode(secret.replace(/^whsec_/u, ''));
  if (bytes.length === 0) throw new WebhookError('The secret is not "whsec_" and base64.');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

/** Base64 to bytes; none for what is not base64. */
function decode(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array(); // compares equal to no signature
  }
}
