import { describe, expect, it, test } from 'vitest';
import type { StoryboardObject } from '../../src/contract/storyboards.ts';
import { stillBytes } from '../doubles/in-memory-storyboards.ts';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, otherKey, type TestService } from './test-service.ts';

const send = async (
  service: TestService,
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  service.app.request(path, {
    method,
    headers: { ...authorized(), 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

async function plan(service: TestService, body: object = goodBody): Promise<StoryboardObject> {
  return (await checkAnswer(
    'createStoryboard',
    await send(service, 'POST', '/v1/storyboards', body),
  )) as StoryboardObject;
}

async function refusalOf(
  answer: Response | Promise<Response>,
): Promise<{ status: number; code: string; param?: string }> {
  const given = await answer;
  const body = (await given.json()) as { error: { code: string; param?: string } };
  return { status: given.status, ...body.error };
}

describe('a storyboard', () => {
  it('is planned with its scenes, an estimate and a still of every scene', async () => {
    const service = createTestService();
    const planned = await plan(service);
    expect(planned.revision).toBe(1);
    expect(planned.storyboard.scenes.length).toBeGreaterThan(1);
    expect(planned.estimate.duration).toBeGreaterThan(5);
    expect(planned.stills.map(({ scene }) => scene)).toEqual(planned.storyboard.scenes.map(({ id }) => id));
    const [still] = planned.stills;
    const link = new URL(still?.url ?? '');
    const picture = await service.app.request(link.pathname + link.search);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    await checkAnswer('readStill', await service.app.request(link.pathname + link.search));
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(stillBytes);
    const altered = await service.app.request(`${link.pathname.replace(/s1/, 's2')}${link.search}`);
    expect(altered.status).toBe(403);
    await checkAnswer('readStill', altered);
  });

  it('is read again, edited by fields and by words, and counts its revisions', async () => {
    const service = createTestService();
    const { id, storyboard } = await plan(service);
    const path = `/v1/storyboards/${id}`;
    const read = await checkAnswer('readStoryboardPlan', await service.app.request(path, { headers: authorized() }));
    expect(read).toMatchObject({ id, storyboard });
    const byFields = await send(service, 'PATCH', path, { storyboard: { scenes: { s1: { spoken: 'Hello all.' } } } });
    const renamed = (await checkAnswer('editStoryboard', byFields)) as StoryboardObject;
    expect([renamed.revision, renamed.storyboard.scenes[0]?.spoken]).toEqual([2, 'Hello all.']);
    const byWords = await send(service, 'PATCH', path, { instruction: 'no music, make it sparkle' });
    const edited = (await checkAnswer('editStoryboard', byWords)) as StoryboardObject;
    expect(edited).toMatchObject({
      revision: 3,
      storyboard: { music: { mood: 'none' } },
      applied: ['There is no music.'],
    });
    expect(edited.warnings.join(' ')).toContain('make it sparkle');
  });

  it('becomes a task that films exactly this plan', async () => {
    const service = createTestService();
    const { id } = await plan(service);
    await send(service, 'PATCH', `/v1/storyboards/${id}`, { storyboard: { title: 'My own title' } });
    const answer = await send(service, 'POST', `/v1/storyboards/${id}/render`, { draft: true, metadata: { a: 'b' } });
    const task = (await checkAnswer('renderStoryboard', answer)) as { id: string };
    const stored = await service.tasks.read(task.id, 'key-own');
    expect(stored?.request).toMatchObject({ draft: true, metadata: { a: 'b' }, storyboard: { title: 'My own title' } });
  });

  it('is filmed with a callback, a priority and metadata of its own, and a revision with its own again', async () => {
    const service = createTestService();
    const { id, storyboard } = await plan(service);
    const run = { callback_url: 'https://example.com/hook', priority: 'high', metadata: { a: 'b' } };
    const path = `/v1/storyboards/${id}/render`;
    const task = (await checkAnswer('renderStoryboard', await send(service, 'POST', path, run))) as { id: string };
    expect((await service.tasks.read(task.id, 'key-own'))?.request).toMatchObject({
      ...{ callbackUrl: 'https://example.com/hook', priority: 10, metadata: { a: 'b' } },
    });
    service.files.put(task.id, 'storyboard.json', new TextEncoder().encode(JSON.stringify(storyboard)));
    service.tasks.change(task.id, {
      ...{ state: 'completed', progress: 100 },
      result: { widthPx: 1920, heightPx: 1080, durationMs: 9000, files: ['storyboard.json'] },
    });
    const words = { instruction: 'blue background', priority: -5 };
    const revised = await send(service, 'POST', `/v1/tasks/${task.id}/revisions`, words);
    const { id: revisionId } = (await checkAnswer('reviseVideo', revised)) as { id: string };
    expect((await service.tasks.read(revisionId, 'key-own'))?.request).toMatchObject({
      ...{ callbackUrl: null, priority: -5, metadata: null },
    });
    const inside = { callback_url: 'https://10.0.0.1/hook' };
    expect(await refusalOf(send(service, 'POST', path, inside))).toMatchObject({
      ...{ status: 422, code: 'callback_url_not_allowed', param: 'callback_url' },
    });
  });

  it('is filmed once for one Idempotency-Key', async () => {
    const service = createTestService();
    const { id } = await plan(service);
    const headers = { 'Idempotency-Key': 'once' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => send(service, 'POST', `/v1/storyboards/${id}/render`, {}, headers)),
    );
    const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { id: string }).id));
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    [{ storyboard: { colour: 'red' } }, 'unknown_parameter', 'storyboard.colour'],
    [{ storyboard: { scenes: { s1: { shot: 'huge' } } } }, 'invalid_parameter', 'storyboard.scenes.s1.shot'],
    [{ storyboard: { cast: { avatarId: 'nobody' } } }, 'invalid_parameter', 'storyboard.cast.avatarId'],
    [{ storyboard: 'x' }, 'invalid_parameter', 'storyboard'],
    [{ instruction: 'make it sparkle' }, 'instruction_not_understood', 'instruction'],
    [{ instruction: '' }, 'invalid_parameter', 'instruction'],
    [{ instruction: 'x'.repeat(2001) }, 'invalid_parameter', 'instruction'],
    [{}, 'invalid_parameter', 'storyboard'],
    [{ instructions: 'no music' }, 'unknown_parameter', 'instructions'],
  ])('refuses the edit %j with %s at %s', async (body, code, param) => {
    const service = createTestService();
    const { id } = await plan(service);
    expect(await refusalOf(send(service, 'PATCH', `/v1/storyboards/${id}`, body))).toMatchObject({
      status: 422,
      code,
      param,
    });
  });

  it('changed by two at once follows one of them, and tells the other', async () => {
    const service = createTestService();
    const { id } = await plan(service);
    const edit = (title: string) => send(service, 'PATCH', `/v1/storyboards/${id}`, { storyboard: { title } });
    const answers = await Promise.all([edit('The one'), edit('The other')]);
    const [done, refused] = answers.toSorted((a, b) => a.status - b.status);
    if (done === undefined || refused === undefined) throw new Error('two were sent');
    expect(await checkAnswer('editStoryboard', done)).toMatchObject({ revision: 2 });
    expect(await checkAnswer('editStoryboard', refused)).toMatchObject({ error: { code: 'storyboard_changed' } });
  });

  it('of another key is as absent as one that never was', async () => {
    const service = createTestService();
    const { id } = await plan(service);
    const lost = `storyboard-${'z'.repeat(28)}`;
    const bodies: string[] = [];
    for (const [method, suffix, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { instruction: 'no music' }],
      ['POST', '/render', {}],
      ['GET', '/stills/s1.jpg', undefined],
    ] as const) {
      for (const each of [id, lost]) {
        const answer = await service.app.request(`/v1/storyboards/${each}${suffix}`, {
          method,
          headers: { ...authorized(otherKey), 'Content-Type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        expect(answer.status).toBe(404);
        bodies.push((await answer.text()).replace(/req_[a-z0-9]+/, ''));
      }
    }
    expect(new Set(bodies).size).toBe(1);
  });
});

describe('a revision of a finished film', () => {
  async function finished(service: TestService): Promise<string> {
    const { id, storyboard } = await plan(service);
    const task = (await (await send(service, 'POST', `/v1/storyboards/${id}/render`, {})).json()) as { id: string };
    service.files.put(task.id, 'storyboard.json', new TextEncoder().encode(JSON.stringify(storyboard)));
    service.tasks.change(task.id, {
      state: 'completed',
      progress: 100,
      result: { widthPx: 1920, heightPx: 1080, durationMs: 9000, files: ['storyboard.json'] },
    });
    return task.id;
  }

  test('is a new task with the plan changed by words or fields', async () => {
    const service = createTestService();
    const id = await finished(service);
    const answer = await send(service, 'POST', `/v1/tasks/${id}/revisions`, { instruction: 'blue background' });
    const task = (await checkAnswer('reviseVideo', answer)) as { id: string };
    expect(task.id).not.toBe(id);
    const stored = await service.tasks.read(task.id, 'key-own');
    expect(JSON.stringify(stored?.request.storyboard)).toContain('#1f5fbf');
  });

  test('is known to be no more work than what is new in it', async () => {
    const service = createTestService();
    const id = await finished(service);
    const lengthOf = async (body: object) => {
      const answer = await send(service, 'POST', `/v1/tasks/${id}/revisions`, body);
      const { id: revision } = (await checkAnswer('reviseVideo', answer)) as { id: string };
      return (await service.tasks.read(revision, 'key-own'))?.request.length ?? { filmSeconds: 0, drawnSeconds: 0 };
    };
    const shorter = await lengthOf({ instruction: 'remove the last scene' });
    expect(shorter.filmSeconds).toBeGreaterThan(3);
    expect(shorter.drawnSeconds).toBe(0);
    const restyled = await lengthOf({ instruction: 'use the style newsroom' });
    expect(restyled.drawnSeconds).toBe(restyled.filmSeconds);
    const draft = await lengthOf({ instruction: 'remove the last scene', draft: true });
    expect(draft).toEqual({ filmSeconds: shorter.filmSeconds, drawnSeconds: shorter.filmSeconds });
  });

  test('waits until the film is finished', async () => {
    const service = createTestService();
    const { id } = await plan(service);
    const task = (await (await send(service, 'POST', `/v1/storyboards/${id}/render`, {})).json()) as { id: string };
    const early = send(service, 'POST', `/v1/tasks/${task.id}/revisions`, { instruction: 'no music' });
    expect(await refusalOf(early)).toMatchObject({ status: 409, code: 'task_not_completed' });
  });
});
