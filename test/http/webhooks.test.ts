import { describe, expect, test } from 'vitest';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, otherKey, ownKey, type TestService } from './test-service.ts';

const call = async (service: TestService, operation: string, path: string, key = ownKey, method = 'GET') =>
  checkAnswer(operation, await service.app.request(`/v1/webhooks/${path}`, { method, headers: authorized(key) }));

describe('the secret of webhooks', () => {
  test("is each key's own, and after a rotation both sign", async () => {
    const service = createTestService();
    const first = (await call(service, 'readWebhookSecret', 'secret')) as { readonly secret: string }; // checked
    expect(first).toMatchObject({ object: 'webhook.secret', previous: null });
    expect(await call(service, 'readWebhookSecret', 'secret', otherKey)).not.toMatchObject({ secret: first.secret });
    const rotated = await call(service, 'rotateWebhookSecret', 'secret/rotate', ownKey, 'POST');
    expect(rotated).toMatchObject({ previous: { secret: first.secret } });
    expect(rotated).not.toMatchObject({ secret: first.secret });
  });
});

describe('the list of webhooks', () => {
  test('is read page by page, by state and by task', async () => {
    const service = createTestService();
    const old = service.webhooks.put('key-own', { state: 'delivered', deliveredAtMs: 1_757_165_040_000 });
    const recent = service.webhooks.put('key-own', { taskId: 'task-unified-2-aaaaaaaaaaaaaaaaaaaaaaaa' });
    service.webhooks.put('key-other');
    const list = (query: string) => call(service, 'listWebhookDeliveries', `deliveries${query}`);
    expect(await list('?limit=1')).toMatchObject({ data: [{ id: recent.id }], has_more: true, next_token: recent.id });
    expect(await list(`?after=${recent.id}`)).toMatchObject({ data: [{ id: old.id }], has_more: false });
    expect(await list('?status=delivered')).toMatchObject({ data: [{ id: old.id, delivered_at: 1757165040 }] });
    expect(await list(`?task_id=${recent.taskId}`)).toMatchObject({ data: [{ id: recent.id }] });
    expect(await list('?after=msg_x')).toMatchObject({ error: { code: 'invalid_cursor' } });
    expect(await list('?status=lost')).toMatchObject({ error: { code: 'invalid_parameter', param: 'status' } });
  });

  test('gives a webhook to be sent again to its own key alone', async () => {
    const service = createTestService();
    const { id } = service.webhooks.put('key-own');
    const replay = (each: string, key: string) =>
      service.app.request(`/v1/webhooks/deliveries/${each}/replay`, {
        method: 'POST',
        headers: { ...authorized(key), 'X-Request-Id': 'same' },
      });
    const refusals = new Set<string>();
    for (const each of [id, `msg_${'a'.repeat(32)}`, 'x', '%00']) {
      const response = await replay(each, otherKey);
      expect(response.status).toBe(404);
      refusals.add(await response.text());
    }
    expect(refusals.size).toBe(1);
    const answer = await checkAnswer('replayWebhookDelivery', await replay(id, ownKey));
    expect(answer).toMatchObject({ id, status: 'pending', attempts: 0, next_attempt_at: 1757165100 });
  });
});
