import { describe, expect, test } from 'vitest';
import type { StoredRequest } from '../../src/http/stored-request.ts';
import { createInMemoryStoryboards } from '../doubles/in-memory-storyboards.ts';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, otherKey, ownKey, post, type TestService } from './test-service.ts';

async function upload(service: TestService, key = ownKey): Promise<string> {
  const answer = await service.app.request('/v1/files/upload/base64', {
    method: 'POST',
    headers: { ...authorized(key), 'Content-Type': 'application/json' },
    body: JSON.stringify({ base64_data: 'cGljdHVyZQ==', file_name: 'me.jpg' }),
  });
  return ((await answer.json()) as { id: string }).id;
}

async function refusalOf(answer: Response): Promise<{ code: string; param: string; message: string }> {
  expect(answer.status).toBe(422);
  return ((await answer.json()) as { error: { code: string; param: string; message: string } }).error;
}

const create = (service: TestService, fields: object, key = ownKey): Promise<Response> =>
  Promise.resolve(post(service, { ...goodBody, ...fields }, authorized(key)));

describe('a picture as presenter', () => {
  test('makes a task when the consent of the person is stated, and the row keeps that statement', async () => {
    const service = createTestService();
    const id = await upload(service);
    const answer = await create(service, { avatar_id: id, avatar_consent: true, incognito_mode: true });
    const task = (await checkAnswer('createVideo', answer)) as { id: string; input: { avatar_id: string } };
    expect(task.input.avatar_id).toBe(id);
  });

  test.each([[{}], [{ avatar_consent: false }], [{ avatar_consent: null }]])(
    'is refused without that statement: %j',
    async (fields) => {
      const service = createTestService();
      const answer = await create(service, { avatar_id: await upload(service), ...fields });
      const refusal = await refusalOf(answer);
      expect(refusal).toMatchObject({ code: 'avatar_consent_required', param: 'avatar_consent' });
      expect(refusal.message).toMatch(/"avatar_consent": true .* agreed/);
    },
  );

  test('of another key, deleted, or never there is refused in the same words', async () => {
    const service = createTestService();
    const theirs = await upload(service, otherKey);
    const mine = await upload(service);
    await service.app.request(`/v1/files/${mine}`, { method: 'DELETE', headers: authorized() });
    const never = `file_${'a'.repeat(32)}`;
    const refusals = await Promise.all(
      [theirs, mine, never].map(async (id) => {
        const refusal = await refusalOf(await create(service, { avatar_id: id, avatar_consent: true }));
        return refusal.message.replaceAll(id, 'ID');
      }),
    );
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).toMatch(/^The avatar "ID" does not exist/);
  });

  test('a statement that is no boolean is named', async () => {
    const refusal = await refusalOf(await create(createTestService(), { avatar_consent: 'yes' }));
    expect(refusal).toMatchObject({ code: 'invalid_parameter', param: 'avatar_consent' });
  });

  test('presents a storyboard in the same way', async () => {
    const planned: StoredRequest[] = [];
    const storyboards = createInMemoryStoryboards();
    const service = createTestService({
      storyboards: {
        ...storyboards,
        create: (keyId, { portrait, ...request }, signal) => {
          planned.push({ ...request, ...(portrait === undefined ? {} : { portrait }) });
          // No pictures are read here.
          return storyboards.create(keyId, request, signal);
        },
      },
    });
    const id = await upload(service);
    const send = (fields: object) =>
      service.app.request('/v1/storyboards', {
        method: 'POST',
        headers: { ...authorized(), 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...goodBody, avatar_id: id, ...fields }),
      });
    expect((await refusalOf(await send({}))).code).toBe('avatar_consent_required');
    expect(planned).toEqual([]);
    await checkAnswer('createStoryboard', await send({ avatar_consent: true }));
    expect(planned[0]?.portrait).toEqual({ uploadId: id, consent: true });
  });
});
