import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HeygenPlan } from '../doubles/heygen-service.ts';
import { apiKey, found, order, taskId, thinking, useHostedFolder, working } from './hosted-run.ts';

const maker = useHostedFolder();
const make: typeof maker.make = (...given) => maker.make(...given);

describe('a film of the hosted engine', () => {
  test('is ordered as asked, watched and copied, captions in both forms', async () => {
    const videos = [{ status: 'pending' }, { status: 'processing' }, { status: 'completed' }];
    const { service, film, progress } = await make({ sessions: [thinking, working, found], videos });
    expect(service.creations).toEqual([
      {
        key: taskId,
        body: {
          ...{ prompt: order.prompt, mode: 'generate', avatar_id: 'Anna_public_3_20240108', orientation: 'portrait' },
          ...{ files: [{ type: 'url', url: 'https://example.com/a.pdf' }], incognito_mode: true },
        },
      },
    ]);
    expect(film).toEqual({
      ...{ widthPx: 1280, heightPx: 720, durationMs: 2000 },
      files: ['video.mp4', 'thumbnail.jpg', 'captions.srt', 'captions.vtt'],
    });
    expect(await readFile(join(maker.workDir(), 'hosted.vtt'), 'utf8')).toBe(
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.500\nHello there.\n',
    );
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect((await readdir(maker.workDir())).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  test.each([
    ['the answer to its creation is lost', [{ status: 200, isCut: true }]],
    ['the service is busy with its creation', [{ status: 409, error: { code: 'request_in_progress', message: '' } }]],
    ['the service fails and is overloaded', [{ status: 500 }, { status: 503 }, { status: 429 }]],
  ])('is started and charged once when %s', async (_what, creations) => {
    const { service, film } = await make({ creations, sessions: [found] });
    expect(film?.durationMs).toBe(2000);
    expect(service.chargedCount()).toBe(1);
    expect(new Set(service.creations.map(({ key }) => key))).toEqual(new Set([taskId]));
  });

  test.each(['hosted create', 'hosted session', 'hosted video', 'hosted copy'])(
    'is started and charged once when the process dies before "%s" is saved',
    async (step) => {
      const { service, film } = await make({ sessions: [thinking, found] }, { dieBeforeSaving: step });
      expect(film?.durationMs).toBe(2000);
      expect(service.chargedCount()).toBe(1);
    },
  );

  test('is not ordered again when the service may have forgotten the first order', async () => {
    const saved = new Map<string, unknown>([['hosted begin', Date.now() - 24 * 3_600_000]]);
    const { service, error } = await make({ sessions: [found] }, { saved });
    expect(error).toMatchObject({ code: 'upstream_unavailable' });
    expect(service.requests).toEqual([]);
  });

  test('waits as long as Retry-After says', async () => {
    const startedAtMs = performance.now();
    await make({ sessions: [{ status: 429, headers: { 'Retry-After': '1' } }, found] });
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(1000);
  });

  test('is downloaded again, from a fresh address, when the first one has ended', async () => {
    const { film, service } = await make({ sessions: [found], downloads: [{ status: 403 }] });
    expect(film?.files).toContain('video.mp4');
    expect(service.requests.filter((request) => request === 'GET /v3/videos/video_1')).toHaveLength(3);
  });

  test('needs neither picture nor captions', async () => {
    const videos = [{ status: 'completed', subtitle_url: null, thumbnail_url: 'http://169.254.169.254/latest' }];
    expect((await make({ sessions: [found], videos })).film?.files).toEqual(['video.mp4']);
  });
});

describe('a failure of the hosted engine', () => {
  const failed = {
    status: 'failed',
    video_id: null,
    messages: [{ role: 'model', type: 'error', content: 'No scene fits.' }],
  };
  test.each<[string, HeygenPlan, string, RegExp]>([
    ['of the session', { sessions: [thinking, failed] }, 'upstream_unavailable', /No scene fits/],
    [
      'of the session without a word',
      { sessions: [{ status: 'failed' }] },
      'upstream_unavailable',
      /before there was a film/,
    ],
    ['to go on alone', { sessions: [{ status: 'waiting_for_input' }] }, 'upstream_unavailable', /waiting_for_input/],
    [
      'of the film',
      {
        sessions: [found],
        videos: [{ status: 'failed', failure_code: 'content_policy_violation', failure_message: 'Not this.' }],
      },
      'plan_invalid',
      /content_policy_violation.*Not this/,
    ],
    [
      'for want of the avatar',
      { creations: [{ status: 404, error: { code: 'avatar_not_found', message: 'No such avatar.' } }], sessions: [] },
      'avatar_not_found',
      /No such avatar/,
    ],
    [
      'for want of money',
      {
        creations: [{ status: 402, error: { code: 'insufficient_credit', message: `Key ${apiKey} has no credit.` } }],
        sessions: [],
      },
      'upstream_unavailable',
      /insufficient_credit.*Key … has no credit/,
    ],
  ])('%s ends the task with its reason, and no second try', async (_what, plan, code, message) => {
    const { service, error } = await make(plan);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(String(error)).not.toContain(apiKey);
    expect(service.creations).toHaveLength(1);
  });

  test('to ever finish ends the task in time and stops the session', async () => {
    const { service, error } = await make({ sessions: [thinking] }, { engine: { longestMs: 150 } });
    expect(error).toMatchObject({ code: 'generation_timeout' });
    expect(service.stopped).toEqual(['va_session_1']);
  });

  test('to answer in time is told as such', async () => {
    const { error } = await make({ sessions: [{ status: 502 }] }, { engine: { pollMs: 1 } });
    expect(error).toMatchObject({ code: 'upstream_unavailable', message: expect.stringContaining('HTTP status 502') });
  });

  test('to give a film that is one is told as such', async () => {
    const videos = [{ status: 'completed' }];
    const { error } = await make(
      { sessions: [found], videos: videos.map((video) => ({ ...video, video_url: 'http://10.0.0.1/a.mp4' })) },
      { engine: { pollMs: 1 } },
    );
    expect(error).toMatchObject({ code: 'upstream_unavailable', message: expect.stringContaining('not public') });
  });

  test('is left alone by a cancelled task', async () => {
    const stop = new AbortController();
    const making = make({ sessions: [thinking] }, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('cancelled by its owner')), 60);
    expect(String((await making).error)).toContain('cancelled by its owner');
  });
});
