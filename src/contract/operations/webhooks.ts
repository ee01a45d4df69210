// Webhooks.
import type { Operation } from '../operation.ts';
import { afterParameter, limitParameter } from './parameters.ts';

/** The calls about the webhooks of a key. */
export const webhookOperations: readonly Operation[] = [
  {
    id: 'readWebhookSecret',
    method: 'get',
    path: '/v1/webhooks/secret',
    summary: 'Read the secret that signs webhooks',
    tag: 'webhooks',
    access: 'key',
    scope: 'webhooks:admin',
    audit: 'webhook.secret_read',
    parameters: [],
    success: { 200: { schema: 'WebhookSecret' } },
    errors: [401],
  },
  {
    id: 'rotateWebhookSecret',
    method: 'post',
    path: '/v1/webhooks/secret/rotate',
    summary: 'Make a new secret; the old one signs along for a day',
    tag: 'webhooks',
    access: 'key',
    scope: 'webhooks:admin',
    audit: 'webhook.secret_rotated',
    parameters: [],
    success: { 200: { schema: 'WebhookSecret' } },
    errors: [401],
  },
  {
    id: 'listWebhookDeliveries',
    method: 'get',
    path: '/v1/webhooks/deliveries',
    summary: 'List webhooks and what became of them, newest first',
    tag: 'webhooks',
    access: 'key',
    scope: 'webhooks:admin',
    parameters: [
      limitParameter,
      afterParameter,
      { name: 'task_id', in: 'query', description: 'Only those of this task.', schema: { type: 'string' } },
      {
        name: 'status',
        in: 'query',
        description: 'Only those in this state.',
        schema: { type: 'string', enum: ['pending', 'delivered', 'failed', 'blocked'] },
      },
    ],
    success: { 200: { schema: 'WebhookDeliveryList' } },
    errors: [400, 401, 422],
  },
  {
    id: 'replayWebhookDelivery',
    method: 'post',
    path: '/v1/webhooks/deliveries/{id}/replay',
    summary: 'Send a webhook again',
    tag: 'webhooks',
    access: 'key',
    scope: 'webhooks:admin',
    audit: 'webhook.replayed',
    parameters: [
      { name: 'id', in: 'path', required: true, description: 'The id of a webhook.', schema: { type: 'string' } },
    ],
    success: { 200: { schema: 'WebhookDelivery' } },
    errors: [401, 404],
  },
];
