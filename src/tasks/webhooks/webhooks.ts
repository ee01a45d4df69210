// The webhooks of a store: secrets and deliveries of each key, and the sending.
import type pg from 'pg';
import type { Log } from '../../kit/log.ts';
import { answering } from '../database-retry.ts';
import { type Delivery, type DeliveryQuery, listDeliveries, replayDelivery } from './delivery-rows.ts';
import { readSecrets, rotateSecret, type WebhookSecrets } from './webhook-secrets.ts';
import { startWebhookSender, type WebhookParts, type WebhookSender } from './webhook-sender.ts';

/** Webhooks, each key's by itself. */
export interface Webhooks {
  /** Gives the secrets that sign a key's webhooks, making the first one when there is none. */
  readonly readSecrets: (keyId: string) => Promise<WebhookSecrets>;
  /** Makes a new secret; the one before signs along for a day. */
  readonly rotateSecret: (keyId: string) => Promise<WebhookSecrets>;
  /** @throws invalid_cursor when `after` is no delivery of the key. */
  readonly list: (
    query: DeliveryQuery,
  ) => Promise<{ readonly deliveries: readonly Delivery[]; readonly hasMore: boolean }>;
  /** Sends a delivery again, from the first attempt on; undefined when the key has none. */
  readonly replay: (id: string, keyId: string) => Promise<Delivery | undefined>;
  /** Begins to send; only one process needs to, and several may. */
  readonly startSending: (parts: WebhookParts) => WebhookSender;
}

/** Gives the webhooks stored in a database. */
export const createWebhooks = (pool: pg.Pool, log: Log): Webhooks => ({
  readSecrets: (keyId) => answering(readSecrets(pool, keyId)),
  rotateSecret: (keyId) => answering(rotateSecret(pool, keyId)),
  list: (query) => answering(listDeliveries(pool, query)),
  replay: (id, keyId) => answering(replayDelivery(pool, id, keyId)),
  startSending: (parts) => startWebhookSender({ ...parts, pool, log }),
});
