// The WebhookService of the HTTP side in memory: nothing is sent.
import type { WebhookDelivery, WebhookService } from '../../src/http/webhook-ports.ts';
import { unknownCursor } from '../../src/kit/errors.ts';

/** A WebhookService that a test fills. */
export interface InMemoryWebhooks extends WebhookService {
  readonly put: (keyId: string, fields?: Partial<WebhookDelivery>) => WebhookDelivery;
}

/** Makes an empty service. */
export function createInMemoryWebhooks(): InMemoryWebhooks {
  const rows: { readonly keyId: string; delivery: WebhookDelivery }[] = [];
  const versions = new Map<string, number>();
  const secretsOf = (keyId: string) => {
    const version = versions.get(keyId) ?? 1;
    const secret = (number: number) => `whsec_${Buffer.from(`${keyId} ${number}`).toString('base64')}`;
    const previous = version === 1 ? null : { secret: secret(version - 1), retiresAtMs: 1_757_251_431_000 };
    return { secret: secret(version), createdAtMs: 1_757_165_031_000, previous };
  };
  const own = (id: string, keyId: string) => rows.find((row) => row.delivery.id === id && row.keyId === keyId);
  return {
    readSecrets: async (keyId) => secretsOf(keyId),
    rotateSecret: async (keyId) => {
      versions.set(keyId, (versions.get(keyId) ?? 1) + 1);
      return secretsOf(keyId);
    },
    list: async ({ keyId, limit, after, taskId, state }) => {
      if (after !== null && own(after, keyId) === undefined) throw unknownCursor('after');
      const newestFirst = rows.filter((row) => row.keyId === keyId).toReversed();
      const start = after === null ? 0 : newestFirst.findIndex((row) => row.delivery.id === after) + 1;
      const matching = newestFirst
        .slice(start)
        .map((row) => row.delivery)
        .filter((each) => (taskId === null || each.taskId === taskId) && (state === null || each.state === state));
      return { deliveries: matching.slice(0, limit), hasMore: matching.length > limit };
    },
    replay: async (id, keyId) => {
      const row = own(id, keyId);
      if (row === undefined) return undefined;
      const nextAttemptAtMs = 1_757_165_100_000;
      row.delivery = { ...row.delivery, state: 'pending', attempts: 0, failure: null, nextAttemptAtMs };
      return row.delivery;
    },
    put: (keyId, fields = {}) => {
      const delivery: WebhookDelivery = {
        id: `msg_${String(rows.length).padStart(32, '0')}`,
        taskId: 'task-unified-1-aaaaaaaaaaaaaaaaaaaaaaaa',
        url: 'https://example.com/hook',
        ...{ state: 'failed', attempts: 10, responseStatus: 500, failure: 'The receiver answered 500.' },
        ...{ createdAtMs: 1_757_165_031_000, nextAttemptAtMs: null, deliveredAtMs: null },
        ...fields,
      };
      rows.push({ keyId, delivery });
      return delivery;
    },
  };
}
