import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyWebhook, WebhookError } from '../../src/sdk/index.ts';

const secretBytes = Buffer.alloc(32, 5);
const secret = `whsec_${secretBytes.toString('base64')}`;
const body = '{"id":"task-1","status":"completed"}';
const nowSeconds = 1_757_165_031;

function sign(text: string, { id = 'msg_1', timestamp = String(nowSeconds), key = secretBytes } = {}) {
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${text}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

describe('a webhook', () => {
  it('with a good signature gives its task', async () => {
    await expect(verifyWebhook({ body, headers: sign(body), secret, nowSeconds })).resolves.toMatchObject({
      id: 'task-1',
    });
    await expect(verifyWebhook({ body, headers: new Headers(sign(body)), secret, nowSeconds })).resolves.toMatchObject({
      id: 'task-1',
    });
  });

  it('with one good signature among others is good: the secret is being changed', async () => {
    const headers = sign(body);
    const both = { ...headers, 'webhook-signature': `v1,${'A'.repeat(43)}= v2,abc ${headers['webhook-signature']}` };
    await expect(verifyWebhook({ body, headers: both, secret, nowSeconds })).resolves.toMatchObject({ id: 'task-1' });
  });

  it.each([
    ['a changed body', { body: `${body} `, headers: sign(body) }],
    ['a changed id', { body, headers: { ...sign(body), 'webhook-id': 'msg_2' } }],
    ['another secret', { body, headers: sign(body, { key: Buffer.alloc(32, 6) }) }],
    ['an age of six minutes', { body, headers: sign(body, { timestamp: String(nowSeconds - 360) }) }],
    ['a time six minutes ahead', { body, headers: sign(body, { timestamp: String(nowSeconds + 360) }) }],
    ['a time that is no number', { body, headers: sign(body, { timestamp: 'today' }) }],
    ['no signature', { body, headers: { ...sign(body), 'webhook-signature': '' } }],
    ['a signature that is not base64', { body, headers: { ...sign(body), 'webhook-signature': 'v1,***' } }],
  ])('with %s is refused', async (_what, message) => {
    await expect(verifyWebhook({ ...message, secret, nowSeconds })).rejects.toBeInstanceOf(WebhookError);
  });
});
