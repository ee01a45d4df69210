import { describe, expect, test } from 'vitest';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, otherKey, post, type TestService } from './test-service.ts';
import { watchEvent } from './watch-answers.ts';

interface Event {
  readonly id: number;
  readonly event: string;
  readonly data: { readonly id: string; readonly status: string; readonly progress: number; readonly results: unknown };
}

async function create(service: TestService): Promise<string> {
  const task = (await (await post(service, goodBody)).json()) as { readonly id: string }; // a task
  return task.id;
}

const open = (service: TestService, id: string, more: Record<string, string> = {}) =>
  service.app.request(`/v1/tasks/${id}/events`, { headers: { ...authorized(), ...more } });

/** Reads events until the stream ends or `enough` of them have come. */
async function* read(response: Response): AsyncGenerator<Event> {
  let rest = '';
  for await (const chunk of response.body ?? []) {
    const blocks = (rest + new TextDecoder().decode(chunk)).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, id, event, data] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      if (data === undefined) continue;
      const task: unknown = JSON.parse(data);
      watchEvent(task);
      yield { id: Number(id), event: String(event), data: task as Event['data'] }; // held against the schema
    }
  }
}

const film = { widthPx: 1920, heightPx: 1080, durationMs: 9000, files: [] };

function finish(service: TestService, id: string): void {
  service.tasks.change(id, { state: 'processing', stage: 'plan' });
  service.tasks.change(id, { progress: 20, stage: 'film' });
  service.tasks.change(id, { progress: 40 });
  service.tasks.change(id, { progress: 60 });
  service.tasks.change(id, { state: 'completed', progress: 100, result: film });
}

describe('the events of a task', () => {
  test('tell first where it is, then every stage and its end, with the whole task in each', async () => {
    const service = createTestService();
    const id = await create(service);
    const events: Event[] = [];
    for await (const event of read(await open(service, id))) {
      if (events.length === 0) finish(service, id);
      events.push(event);
    }
    expect(events.map(({ event }) => event)).toEqual(['stage', 'stage', 'stage', 'progress', 'completed']);
    expect(events.map(({ data }) => data.status)).toEqual([
      ...['pending', 'processing', 'processing', 'processing', 'completed'],
    ]);
    expect(events.map((event) => event.id)).toEqual([0, 1, 2, 4, 5]);
    expect(events.every(({ data }) => data.id === id)).toBe(true);
    expect(events.at(-2)?.data).toMatchObject({ progress: 60, results: null });
    expect(events.at(-1)?.data).toMatchObject({ progress: 100, results: [{ content_type: 'video/mp4' }] });
  });

  test('go on after the last one that was received', async () => {
    const service = createTestService();
    const id = await create(service);
    finish(service, id);
    const ids = async (lastId: string): Promise<number[]> => {
      const events: number[] = [];
      for await (const event of read(await open(service, id, { 'Last-Event-ID': lastId }))) events.push(event.id);
      return events;
    };
    expect(await ids('0')).toEqual([1, 2, 4, 5]);
    expect(await ids('2')).toEqual([3, 4, 5]);
    expect(await ids('4')).toEqual([5]);
    const over = await open(service, id, { 'Last-Event-ID': '5' });
    expect(over.status).toBe(204);
    await checkAnswer('followTask', over);
  });

  test('begin anew after an id of another stream, which the task has not reached', async () => {
    const service = createTestService();
    const id = await create(service);
    const events: Event[] = [];
    for await (const event of read(await open(service, id, { 'Last-Event-ID': '7000' }))) {
      if (events.length === 0) finish(service, id);
      events.push(event);
    }
    expect(events.map((event) => event.id)).toEqual([0, 1, 2, 4, 5]);
    const over = await open(service, id, { 'Last-Event-ID': '7000' });
    expect(over.status).toBe(204);
  });

  test('of a task that was cancelled end with failed', async () => {
    const service = createTestService();
    const id = await create(service);
    await service.tasks.cancel(id, 'key-own');
    const events: Event[] = [];
    for await (const event of read(await open(service, id))) events.push(event);
    expect(events).toMatchObject([{ event: 'failed', data: { error: { code: 'request_cancelled' } } }]);
  });

  test('end when the service stops', async () => {
    const stop = new AbortController();
    const service = createTestService({ stopping: stop.signal });
    const id = await create(service);
    const reading = read(await open(service, id));
    expect((await reading.next()).value).toMatchObject({ event: 'stage' });
    stop.abort();
    expect(await reading.next()).toMatchObject({ done: true });
  });

  test('are open 32 times at once for a key, and again once one has been left', async () => {
    const service = createTestService();
    const id = await create(service);
    const streams = await Promise.all(Array.from({ length: 32 }, async () => open(service, id)));
    const refused = await open(service, id);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toMatch(/^\d+$/);
    expect(await checkAnswer('followTask', refused)).toMatchObject({ error: { code: 'rate_limit_exceeded' } });
    await streams[0]?.body?.cancel();
    const next = await open(service, id);
    expect(next.status).toBe(200);
    await checkAnswer('followTask', next);
  });

  test.each(['x', '-1', '1.5', '99999999999', '1 2'])('after the id %j are refused', async (lastId) => {
    const service = createTestService();
    const response = await open(service, await create(service), { 'Last-Event-ID': lastId });
    expect(response.status).toBe(422);
    expect(await checkAnswer('followTask', response)).toMatchObject({ error: { param: 'Last-Event-ID' } });
  });

  test("of another key's task are the same 404 as of none", async () => {
    const service = createTestService();
    const id = await create(service);
    const answers = new Set<string>();
    for (const each of [id, 'task-unified-1-aaaaaaaaaaaaaaaaaaaaaaaa', 'x']) {
      const headers = { ...authorized(otherKey), 'X-Request-Id': 'same' };
      const response = await service.app.request(`/v1/tasks/${each}/events`, { headers });
      expect(response.status).toBe(404);
      answers.add(await response.text());
    }
    expect(answers.size).toBe(1);
  });
});
