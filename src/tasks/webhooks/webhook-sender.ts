// Sends the webhooks that are due, again and again over days, until their receivers take them.

import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Log } from '../../kit/log.ts';
import { retryAfterMs } from '../../kit/retry-after.ts';
import { inTransaction } from '../migrations.ts';
import {
  type AttemptEnd,
  type ClaimedDelivery,
  claimDeliveries,
  endDeliveriesTo,
  writeAttempt,
} from './delivery-rows.ts';
import { readSecrets, signMessage } from './webhook-secrets.ts';

/** What a receiver answered. */
interface WebhookAnswer {
  readonly status: number;
  /** Seconds or a date, as the header Retry-After has it, or null. */
  readonly retryAfter: string | null;
}

/** How webhooks are made and sent. */
export interface WebhookParts {
  /** Writes the body for a task of a key, or gives undefined when the task is gone. */
  readonly writeBody: (taskId: string, keyId: string) => Promise<string | undefined>;
  /**
   * Posts, following no redirect and reading no more than a little of the answer.
   * @throws VideoError `callback_url_not_allowed` for an address that may not be called, anything else for one that failed.
   */
  readonly post: (
    url: string,
    message: {
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      readonly signal: AbortSignal;
    },
  ) => Promise<WebhookAnswer>;
}

/** The running sender. */
export interface WebhookSender {
  /** Breaks off what is being sent, which is tried again later, and ends. */
  readonly stop: () => Promise<void>;
}

const lookEveryMs = 500;
/** A place that has become free is filled this soon, together with others that become free meanwhile. */
const refillAfterMs = 15;
const attemptWithinMs = 15_000;
const atOnce = 32;
const perKeyAtOnce = 8;
const longestRetryAfterMs = 24 * 3600 * 1000;
/** The waits after the first attempt and each one that follows; ten attempts over about 75 hours. */
const waitsMs = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400].map((seconds) => seconds * 1000);

/** Starts the sender. */
export function startWebhookSender(parts: WebhookParts & { readonly pool: pg.Pool; readonly log: Log }): WebhookSender {
  const stopped = new AbortController();
  const sending = new Set<Promise<void>>();
  let freed = Promise.withResolvers<void>();
  const look = async (): Promise<void> => {
    const room = atOnce - sending.size;
    if (room <= 0) return;
    for (const claimed of await claim(parts.pool, room)) {
      const work = attempt(parts, claimed, stopped.signal)
        // What could not be written is tried again when its lease has run out.
        .catch((error: unknown) => parts.log.warn('webhook_not_noted', { deliveryId: claimed.id, error }))
        .finally(() => {
          sending.delete(work);
          freed.resolve();
        });
      sending.add(work);
    }
  };
  const loop = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      // The database may be out of reach for a while; the next look tries again.
      await look().catch((error: unknown) => parts.log.debug('webhooks_not_read', { error }));
      // The abort only ends the wait early.
      const pause = (ms: number) => sleep(ms, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
      await Promise.race([pause(lookEveryMs), freed.promise.then(() => pause(refillAfterMs))]);
      freed = Promise.withResolvers();
    }
  };
  const looping = loop();
  return {
    stop: async () => {
      stopped.abort();
      await looping;
      await Promise.all(sending);
    },
  };
}

async function claim(pool: pg.Pool, limit: number): Promise<readonly ClaimedDelivery[]> {
  const client = await pool.connect();
  try {
    return await inTransaction(client, () => claimDeliveries(client, { limit, perKey: perKeyAtOnce }));
  } finally {
    client.release();
  }
}

async function attempt(
  parts: WebhookParts & { readonly pool: pg.Pool; readonly log: Log },
  claimed: ClaimedDelivery,
  stopped: AbortSignal,
): Promise<void> {
  const { pool, log } = parts;
  const body = await parts.writeBody(claimed.taskId, claimed.keyId);
  if (body === undefined) return;
  const end = await send(parts, claimed, body, stopped);
  await writeAttempt(pool, claimed, end);
  if (end.responseStatus === 410) await endDeliveriesTo(pool, claimed, gone);
  const { id: deliveryId, taskId, attempts } = claimed;
  log.info('webhook_attempted', { deliveryId, taskId, attempts, state: end.state, status: end.responseStatus });
}

const gone = 'The receiver answered 410: nothing more is sent to this address.';

async function send(
  { post, pool, log }: WebhookParts & { readonly pool: pg.Pool; readonly log: Log },
  claimed: ClaimedDelivery,
  body: string,
  stopped: AbortSignal,
): Promise<AttemptEnd> {
  const deadline = AbortSignal.timeout(attemptWithinMs);
  try {
    const timestampSeconds = Math.floor(Date.now() / 1000);
    const secrets = await readSecrets(pool, claimed.keyId);
    const answer = await post(claimed.url, {
      headers: {
        'Content-Type': 'application/json',
        'webhook-id': claimed.id,
        'webhook-timestamp': String(timestampSeconds),
        'webhook-signature': signMessage(secrets, { id: claimed.id, timestampSeconds, body }),
      },
      body,
      signal: AbortSignal.any([deadline, stopped]),
    });
    return endOf(claimed, answer);
  } catch (error) {
    log.debug('webhook_failed', { deliveryId: claimed.id, error });
    // Broken off by the service's own stop: it comes again at the next start.
    if (stopped.aborted) return { state: 'pending', responseStatus: null, failure: null, waitMs: 0, isCounted: false };
    if (isBlocked(error)) {
      const failure = 'This address may not be called: it is not public.';
      return { state: 'blocked', responseStatus: null, failure, waitMs: 0 };
    }
    const failure = deadline.aborted
      ? `The receiver did not answer within ${attemptWithinMs / 1000} s.`
      : 'The receiver could not be reached.';
    return again(claimed, { responseStatus: null, failure, leastMs: 0 });
  }
}

const isBlocked = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'callback_url_not_allowed';

function endOf(claimed: ClaimedDelivery, { status, retryAfter }: WebhookAnswer): AttemptEnd {
  if (status >= 200 && status < 300) return { state: 'delivered', responseStatus: status, failure: null, waitMs: 0 };
  if (status === 410) return { state: 'failed', responseStatus: status, failure: gone, waitMs: 0 };
  const redirect = status >= 300 && status < 400 ? '; redirects are not followed' : '';
  const failure = `The receiver answered ${status}${redirect}.`;
  return again(claimed, {
    responseStatus: status,
    failure,
    leastMs: Math.min(retryAfterMs(retryAfter) ?? 0, longestRetryAfterMs),
  });
}

function again(
  { attempts }: ClaimedDelivery,
  last: { readonly responseStatus: number | null; readonly failure: string; readonly leastMs: number },
): AttemptEnd {
  const { responseStatus, failure, leastMs } = last;
  const usualMs = waitsMs[attempts - 1];
  if (usualMs === undefined) return { state: 'failed', responseStatus, failure, waitMs: 0 };
  // Receivers that failed together shall not be called together again.
  const jitter = 0.9 + Math.random() * 0.2;
  return { state: 'pending', responseStatus, failure, waitMs: Math.round(Math.max(usualMs * jitter, leastMs)) };
}
