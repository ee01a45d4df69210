import { describe, expect, test } from 'vitest';
import { createTokenBuckets } from '../../src/http/token-buckets.ts';
import { createTestService, ownKey } from './test-service.ts';

describe('token buckets', () => {
  test('give a burst, then one for each refill, and tell the true wait', () => {
    let nowMs = 0;
    const buckets = createTokenBuckets({ burst: 3, refillMs: 1000, callersMax: 10 }, () => nowMs);
    expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([0, 0, 0]);
    expect(buckets.take('a')).toBe(1000);
    expect(buckets.take('b')).toBe(0);
    nowMs += 400;
    expect(buckets.take('a')).toBe(600);
    nowMs += 600;
    expect(buckets.take('a')).toBe(0);
    expect(buckets.take('a')).toBe(1000);
    nowMs += 1_000_000;
    expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([0, 0, 0]);
    expect(buckets.take('a')).toBeGreaterThan(0);
  });

  test('survive a clock that is set back', () => {
    let nowMs = 10_000;
    const buckets = createTokenBuckets({ burst: 1, refillMs: 1000, callersMax: 10 }, () => nowMs);
    expect(buckets.take('a')).toBe(0);
    nowMs = 0;
    expect(buckets.take('a')).toBe(1000);
    nowMs += 1000;
    expect(buckets.take('a')).toBe(0);
  });

  test('forget the caller seen longest ago', () => {
    const buckets = createTokenBuckets({ burst: 1, refillMs: 1000, callersMax: 2 }, () => 0);
    expect(['a', 'b', 'c', 'c', 'a'].map((caller) => buckets.take(caller))).toEqual([0, 0, 0, 1000, 0]);
  });
});

describe('too many wrong keys', () => {
  test('answer 429 with a wait after which the answer is 401 again, and never stop a right key', async () => {
    const service = createTestService();
    const call = async (key: string) =>
      service.app.request('/v1/tasks', { headers: { Authorization: `Bearer ${key}` } });
    const statuses = await Promise.all(Array.from({ length: 100 }, async () => (await call('wrong')).status));
    expect(statuses.filter((status) => status === 401)).toHaveLength(60);
    const refused = await call('wrong');
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ error: { code: 'rate_limit_exceeded', type: 'rate_limit_error' } });
    expect((await call(ownKey)).status).toBe(200);
    service.clock.nowMs += Number(refused.headers.get('Retry-After')) * 1000;
    expect((await call('wrong')).status).toBe(401);
  });
});
