import { describe, expect, test } from 'vitest';
import { checkAnswer } from './openapi-check.ts';
import { createTestService, goodBody, post } from './test-service.ts';

describe('the service itself', () => {
  test('health, readiness with reasons and the document need no key', async () => {
    const reasons = [{ name: 'disk', ok: false, detail: 'The disk has 3 MB left.' }];
    const service = createTestService({ checkReadiness: async () => reasons });
    expect(await checkAnswer('checkHealth', await service.app.request('/healthz'))).toEqual({ status: 'ok' });
    const notReady = await service.app.request('/readyz');
    expect(notReady.status).toBe(503);
    expect(await checkAnswer('checkReadiness', notReady)).toEqual({ status: 'not_ready', checks: reasons });
    const ready = await createTestService().app.request('/readyz');
    expect(await checkAnswer('checkReadiness', ready)).toMatchObject({ status: 'ready' });
    const document = await service.app.request('/openapi.json');
    expect(await document.clone().json()).toMatchObject({ openapi: '3.1.0' });
    await checkAnswer('readOpenApi', document);
  });

  test('a stopping service is not ready and takes no new work', async () => {
    const service = createTestService({ stopping: AbortSignal.abort() });
    const refused = await post(service, goodBody);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await checkAnswer('createVideo', refused)).toMatchObject({ error: { code: 'shutting_down' } });
    expect((await service.app.request('/readyz')).status).toBe(503);
    expect(service.tasks.count()).toBe(0);
  });
});
