import { expect, test } from 'vitest';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, post } from './test-service.ts';

test('a key reads what it has used and what it may', async () => {
  const response = await createTestService().app.request('/v1/account/credits', { headers: authorized() });
  expect(await checkAnswer('readCredits', response)).toMatchObject({
    ...{ unlimited: true, remaining_credits: null, used_credits: 61.25 },
    usage: { tasks_completed: 3, tasks_failed: 4, film_seconds: 61.25, upload_bytes: 7, result_bytes: 99 },
    limits: { upload_bytes: 1000, result_bytes: null },
    scopes: expect.arrayContaining(['videos:write']),
  });
});

test('figures are told to Prometheus: requests by call and status, tasks, webhooks, workers', async () => {
  const service = createTestService();
  await post(service, goodBody);
  await post(service, {});
  await service.app.request('/nothing');
  await checkAnswer('readMetrics', await service.app.request('/metrics'));
  const text = await (await service.app.request('/metrics')).text();
  for (const line of [
    'reynard_http_requests_total{operation="createVideo",status="200"} 1',
    'reynard_http_requests_total{operation="createVideo",status="422"} 1',
    'reynard_http_requests_total{operation="none",status="404"} 1',
    'reynard_http_request_duration_seconds_count{operation="createVideo"} 2',
    'reynard_tasks{state="pending"} 5',
    'reynard_oldest_wait_seconds 12.5',
    'reynard_webhooks_pending 3',
  ])
    expect(text.split('\n')).toContain(line);
  // Every line is a comment or a sample.
  expect(
    text
      .trimEnd()
      .split('\n')
      .filter((line) => !/^(# (HELP|TYPE) \S+ .+|\w+(\{[^}]*\})? [\d.e+-]+)$/.test(line)),
  ).toEqual([]);
});

test('without the database the figures of the process are still told', async () => {
  const service = createTestService({ readFigures: () => Promise.reject(new Error('away')) });
  const text = await (await service.app.request('/metrics')).text();
  expect(text).not.toContain('reynard_tasks');
  expect(text).toContain('process_resident_memory_bytes');
});
