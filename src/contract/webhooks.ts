// Webhooks: the secret that signs them, and what became of each.
import { z } from 'zod';

const secret = z.string().regex(/^whsec_/);

/** What signs a key's webhooks. */
export const webhookSecretSchema = z.object({
  object: z.literal('webhook.secret'),
  secret: secret.meta({ description: 'Verifies the header webhook-signature (Standard Webhooks 1.0).' }),
  created: z.int().meta({ description: 'Unix seconds.' }),
  previous: z
    .object({ secret, expires_at: z.int().meta({ description: 'Unix seconds.' }) })
    .nullable()
    .meta({ description: 'The secret before; until it expires every webhook carries both signatures.' }),
});
/** What signs a key's webhooks, on the wire. */
export type WebhookSecretObject = z.infer<typeof webhookSecretSchema>;

/** What can become of a webhook. */
export const deliveryStatusSchema = z.enum(['pending', 'delivered', 'failed', 'blocked']);

/** One webhook. */
export const webhookDeliverySchema = z.object({
  id: z.string().meta({ description: 'The header webhook-id, the same in every attempt.' }),
  object: z.literal('webhook.delivery'),
  task_id: z.string(),
  url: z.string(),
  status: deliveryStatusSchema.meta({ description: 'blocked: the address is not public and is not called.' }),
  attempts: z.int().nonnegative(),
  response_status: z.int().nullable().meta({ description: 'HTTP status of the last answer.' }),
  failure: z.string().nullable().meta({ description: 'Why the last attempt failed.' }),
  created: z.int().meta({ description: 'Unix seconds.' }),
  next_attempt_at: z.int().nullable().meta({ description: 'Unix seconds; null unless pending.' }),
  delivered_at: z.int().nullable().meta({ description: 'Unix seconds.' }),
});
/** One webhook on the wire. */
export type WebhookDeliveryObject = z.infer<typeof webhookDeliverySchema>;

/** A page of webhooks, newest first. */
export const webhookDeliveryListSchema = z.object({
  object: z.literal('list'),
  data: z.array(webhookDeliverySchema),
  has_more: z.boolean(),
  next_token: z.string().nullable().meta({ description: 'The `after` of the next page, or null on the last.' }),
});
