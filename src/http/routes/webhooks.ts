// /v1/webhooks: the secret that signs them, their list, and sending one again.
import { Hono } from 'hono';
import { deliveryListQuerySchema } from '../../contract/queries.ts';
import type { WebhookDeliveryObject, WebhookSecretObject } from '../../contract/webhooks.ts';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import type { HttpPorts } from '../ports.ts';
import { readQuery } from '../read-query.ts';
import type { WebhookDelivery, WebhookSecrets } from '../webhook-ports.ts';

/** Makes the routes. */
export function createWebhookRoutes({ webhooks }: Pick<HttpPorts, 'webhooks'>) {
  return new Hono<AppEnv>()
    .get('/v1/webhooks/secret', async (context) =>
      context.json(viewSecrets(await webhooks.readSecrets(context.get('key').id))),
    )
    .post('/v1/webhooks/secret/rotate', async (context) =>
      context.json(viewSecrets(await webhooks.rotateSecret(context.get('key').id))),
    )
    .get('/v1/webhooks/deliveries', async (context) => {
      const query = readQuery(context.req.query(), deliveryListQuerySchema);
      const { deliveries, hasMore } = await webhooks.list({
        keyId: context.get('key').id,
        limit: query.limit,
        after: query.after ?? null,
        taskId: query.task_id ?? null,
        state: query.status ?? null,
      });
      const data = deliveries.map(viewDelivery);
      const next = hasMore ? (data.at(-1)?.id ?? null) : null;
      return context.json({ object: 'list', data, has_more: hasMore, next_token: next });
    })
    .post('/v1/webhooks/deliveries/:id/replay', async (context) => {
      const id = context.req.param('id');
      const isId = /^msg_[a-z0-9]{32}$/.test(id);
      const delivery = isId ? await webhooks.replay(id, context.get('key').id) : undefined;
      if (delivery === undefined) throw new VideoError('not_found', 'This key has no webhook with this id.');
      return context.json(viewDelivery(delivery));
    });
}

const seconds = (ms: number): number => Math.floor(ms / 1000);

const viewSecrets = ({ secret, createdAtMs, previous }: WebhookSecrets): WebhookSecretObject => ({
  object: 'webhook.secret',
  secret,
  created: seconds(createdAtMs),
  previous: previous && { secret: previous.secret, expires_at: seconds(previous.retiresAtMs) },
});

const viewDelivery = (delivery: WebhookDelivery): WebhookDeliveryObject => ({
  id: delivery.id,
  object: 'webhook.delivery',
  task_id: delivery.taskId,
  url: delivery.url,
  status: delivery.state,
  attempts: delivery.attempts,
  response_status: delivery.responseStatus,
  failure: delivery.failure,
  created: seconds(delivery.createdAtMs),
  next_attempt_at: delivery.nextAttemptAtMs === null ? null : seconds(delivery.nextAttemptAtMs),
  delivered_at: delivery.deliveredAtMs === null ? null : seconds(delivery.deliveredAtMs),
});
