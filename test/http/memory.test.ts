import { describe, expect, test } from 'vitest';
import type { MemoryNote } from '../../src/model/memory.ts';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, otherKey, type TestService } from './test-service.ts';

const notes: readonly MemoryNote[] = [
  { slot: 'presenter', name: '', value: 'ruth' },
  { slot: 'pronunciation', name: 'Nguyen', value: 'win' },
  { slot: 'brand_colour', name: '', value: '#0f9d94' },
];

async function serviceWithMemory(): Promise<TestService> {
  const service = createTestService();
  await service.memory.write('key-own', 'task-unified-1757165031-abc', notes);
  return service;
}

interface List {
  readonly data: readonly { readonly id: string }[];
  readonly next_token: string | null;
}

const list = async (service: TestService, query = '', key?: string): Promise<List> =>
  (await checkAnswer(
    'listMemory',
    await service.app.request(`/v1/memory${query}`, { headers: authorized(key) }),
  )) as List; // checked against the schema

const erase = (service: TestService, path: string, key?: string) =>
  service.app.request(`/v1/memory${path}`, { method: 'DELETE', headers: authorized(key) });

describe('the memory of a key', () => {
  test('is listed with source and times, the last written first', async () => {
    const answer = await list(await serviceWithMemory());
    expect(answer).toMatchObject({
      object: 'list',
      data: [
        { slot: 'brand_colour', name: '', value: '#0f9d94', task_id: 'task-unified-1757165031-abc' },
        { slot: 'pronunciation', name: 'Nguyen', value: 'win', created: 1757165031, expires_at: 1772717031 },
        { slot: 'presenter', value: 'ruth', object: 'memory' },
      ],
      has_more: false,
      next_token: null,
    });
  });

  test('is listed page by page', async () => {
    const service = await serviceWithMemory();
    const first = await list(service, '?limit=2');
    expect(first.data).toHaveLength(2);
    const second = await list(service, `?limit=2&after=${first.next_token}`);
    expect(second).toMatchObject({ data: [{ slot: 'presenter' }], has_more: false });
    for (const after of ['nonsense', `mem_${'9'.repeat(24)}`]) {
      const refused = await service.app.request(`/v1/memory?after=${after}`, { headers: authorized() });
      expect(await checkAnswer('listMemory', refused)).toMatchObject({ error: { code: 'invalid_cursor' } });
    }
  });

  test('is forgotten entry by entry, or as a whole', async () => {
    const service = await serviceWithMemory();
    const [first] = (await list(service)).data;
    expect(await checkAnswer('forgetMemory', await erase(service, `/${first?.id}`))).toEqual({
      ...{ id: first?.id, deleted: true },
    });
    expect((await erase(service, `/${first?.id}`)).status).toBe(404);
    expect(await checkAnswer('eraseMemory', await erase(service, ''))).toEqual({ object: 'memory', deleted: 2 });
    expect((await list(service)).data).toEqual([]);
    expect(await checkAnswer('eraseMemory', await erase(service, ''))).toEqual({ object: 'memory', deleted: 0 });
  });

  test('is neither seen nor erased by another key, in the very words of an id that never was', async () => {
    const service = await serviceWithMemory();
    const [first] = (await list(service)).data;
    expect((await list(service, '', otherKey)).data).toEqual([]);
    expect(await checkAnswer('eraseMemory', await erase(service, '', otherKey))).toMatchObject({ deleted: 0 });
    const texts = await Promise.all(
      [`/${first?.id}`, `/mem_${'9'.repeat(24)}`, '/nonsense'].map(async (path) => {
        const answer = await erase(service, path, otherKey);
        expect(answer.status).toBe(404);
        return (await answer.text()).replace(/"request_id":"[^"]+"/, '');
      }),
    );
    expect(new Set(texts).size).toBe(1);
    const cursor = await service.app.request(`/v1/memory?after=${first?.id}`, { headers: authorized(otherKey) });
    expect(cursor.status).toBe(400);
    expect((await list(service)).data).toHaveLength(3);
  });

  test('needs a key', async () => {
    const service = await serviceWithMemory();
    expect((await service.app.request('/v1/memory')).status).toBe(401);
    expect((await service.app.request('/v1/memory', { method: 'DELETE' })).status).toBe(401);
    expect((await list(service)).data).toHaveLength(3);
  });
});
