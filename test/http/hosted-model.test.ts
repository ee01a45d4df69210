import { describe, expect, test } from 'vitest';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, post } from './test-service.ts';

const ask = async (fields: object, hasHostedEngine = true): Promise<unknown> =>
  checkAnswer('createVideo', await post(createTestService({ hasHostedEngine }), { ...goodBody, ...fields }));

const own = 'reynard-video-agent';
const hosted = 'heygen-video-agent';

describe('the model of the answer', () => {
  test.each<[string, object, boolean, string]>([
    ['the hosted one, where it is set up and asked for', {}, true, hosted],
    ['our own, where no hosted one is set up', {}, false, own],
    ['our own, when it is asked for by its name', { model: own }, true, own],
    ['our own, for an avatar of this server', { avatar_id: 'maya' }, true, own],
    ['our own, for a voice of this server', { voice_id: 'amber' }, true, own],
    ['our own, for a draft', { draft: true }, true, own],
    ['the hosted one, for an id that only it can know', { avatar_id: 'Anna_public_3_20240108' }, true, hosted],
  ])('is %s', async (_what, fields, hasHostedEngine, model) => {
    expect(await ask(fields, hasHostedEngine)).toMatchObject({ model });
  });

  test('comes with ids as they were sent to the hosted engine, and as they are used by ours', async () => {
    const ids = { avatar_id: 'Anna_public_3_20240108', voice_id: 'auto', style_id: 'any_style' };
    expect(await ask(ids)).toMatchObject({
      ...{ model: hosted, warnings: [] },
      input: { avatar_id: 'Anna_public_3_20240108', voice_id: null, style_id: 'any_style' },
    });
    expect(await ask({ avatar_id: 'maya' })).toMatchObject({
      warnings: [expect.stringContaining('made here, not by the hosted engine')],
    });
  });

  test('is our own for a storyboard, which the hosted engine could not film', async () => {
    const service = createTestService({ hasHostedEngine: true });
    const asked = { method: 'POST', headers: { ...authorized(), 'Content-Type': 'application/json' } };
    const planned = await service.app.request('/v1/storyboards', { ...asked, body: JSON.stringify(goodBody) });
    const { id } = (await checkAnswer('createStoryboard', planned)) as { id: string }; // checked against the schema
    const film = await service.app.request(`/v1/storyboards/${id}/render`, { ...asked, body: '{}' });
    expect(await checkAnswer('renderStoryboard', film)).toMatchObject({ model: own });
  });
});
