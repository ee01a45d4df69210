// Webhooks, as the HTTP side needs them.

/** What signs a key's webhooks. */
export interface WebhookSecrets {
  readonly secret: string;
  readonly createdAtMs: number;
  readonly previous: { readonly secret: string; readonly retiresAtMs: number } | null;
}

/** A webhook and what became of it. */
export interface WebhookDelivery {
  readonly id: string;
  readonly taskId: string;
  readonly url: string;
  readonly state: 'pending' | 'delivered' | 'failed' | 'blocked';
  readonly attempts: number;
  readonly responseStatus: number | null;
  readonly failure: string | null;
  readonly createdAtMs: number;
  readonly nextAttemptAtMs: number | null;
  readonly deliveredAtMs: number | null;
}

/** The webhooks of each key. */
export interface WebhookService {
  readonly readSecrets: (keyId: string) => Promise<WebhookSecrets>;
  readonly rotateSecret: (keyId: string) => Promise<WebhookSecrets>;
  /** @throws VideoError `invalid_cursor` when `after` is no delivery of the key. */
  readonly list: (query: {
    readonly keyId: string;
    readonly limit: number;
    readonly after: string | null;
    readonly taskId: string | null;
    readonly state: WebhookDelivery['state'] | null;
  }) => Promise<{ readonly deliveries: readonly WebhookDelivery[]; readonly hasMore: boolean }>;
  /** Sends a delivery again; undefined when the key has none. */
  readonly replay: (id: string, keyId: string) => Promise<WebhookDelivery | undefined>;
}
