import { expect, test } from 'vitest';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, ownKey, post } from './test-service.ts';

test('files given up for newer films are told in the task, and every link to them answers 410', async () => {
  const service = createTestService();
  const { id } = (await (await post(service, goodBody)).json()) as { id: string };
  service.files.put(id, 'video.mp4', new Uint8Array(10));
  service.tasks.change(id, {
    ...{ state: 'completed', progress: 100 },
    result: { widthPx: 1920, heightPx: 1080, durationMs: 9000, files: ['video.mp4', 'captions.srt'] },
  });
  const read = async () => {
    const response = await service.app.request(`/v1/tasks/${id}`, { headers: authorized(ownKey) });
    return (await checkAnswer('readTask', response)) as {
      readonly results: readonly {
        readonly url: string;
        readonly subtitle_url: string;
        readonly expires_at: number;
        readonly removed_at: number | null;
      }[];
    };
  };
  const [before] = (await read()).results;
  expect(before?.removed_at).toBeNull();
  service.files.giveUp(id);
  service.tasks.change(id, { filesRemovedAtMs: 1_757_165_050_900 });
  const [after] = (await read()).results;
  expect(after).toMatchObject({ removed_at: 1_757_165_050, expires_at: 1_757_165_050 });
  for (const [operation, url] of [
    ['downloadVideo', before?.url],
    ['downloadVideo', after?.url],
    ['readCaptionsSrt', after?.subtitle_url],
  ] as const) {
    const gone = await service.app.request(String(url).replace('http://localhost', ''));
    expect(gone.status).toBe(410);
    expect(await checkAnswer(operation, gone)).toMatchObject({ error: { code: 'result_removed', type: 'not_found' } });
  }
  const revision = await service.app.request(`/v1/tasks/${id}/revisions`, {
    method: 'POST',
    headers: { ...authorized(ownKey), 'Content-Type': 'application/json' },
    body: JSON.stringify({ instruction: 'no music' }),
  });
  expect(revision.status).toBe(410);
});
