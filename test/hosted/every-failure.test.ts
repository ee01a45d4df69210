// Every way in which the hosted service can fail or get stuck, at every call and in every download: never paid twice.
import { readdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { HeygenPlan, PlannedRefusal } from '../doubles/heygen-service.ts';
import { apiKey, found, taskId, useHostedFolder } from './hosted-run.ts';

const maker = useHostedFolder();
/** Quick in everything: what takes longer is stuck. */
const quick = {
  callTimeoutMs: 150,
  engine: { pollMs: 1, longestMs: 20_000, longestCopyMs: 20_000, longestSilenceMs: 150 },
} as const;

/** Where in the making a fault can strike; the last of a list stays. */
const places: Readonly<Record<string, (fault: PlannedRefusal, times: number) => HeygenPlan>> = {
  'the creation': (fault, times) => ({ creations: Array(times).fill(fault), sessions: [found] }),
  'a look at the session': (fault, times) => ({ sessions: [...Array(times).fill(fault), found] }),
  'a look at the film': (fault, times) => ({
    sessions: [found],
    videos: [...Array(times).fill(fault), { status: 'completed' }],
  }),
};

const endless = (response: ServerResponse): void => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const send = (): void => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
    if (!response.destroyed) response.once('drain', send);
  };
  send();
};
const dripping = (response: ServerResponse): void => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const drip = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drip));
};

/** What another try may get past. */
const passing: Readonly<Record<string, PlannedRefusal>> = {
  'a 500': { status: 500 },
  'a 502 in HTML': { status: 502, text: '<html>Bad gateway</html>' },
  'a 503 with Retry-After': { status: 503, headers: { 'Retry-After': '0' } },
  'a 504 without a body': { status: 504, text: '' },
  'a 408': { status: 408 },
  'a 429 with a Retry-After that is none': { status: 429, headers: { 'Retry-After': 'later' } },
  'no answer': { status: 200, isHanging: true },
  'an answer byte by byte': { status: 200, write: dripping },
  'an answer without end': { status: 200, write: endless },
  'an answer that is no JSON': { status: 200, text: '{"data":' },
  'an answer in HTML': { status: 200, text: '<html>Welcome</html>' },
  'an empty answer': { status: 200, text: '' },
  'an answer of another shape': { status: 200, text: '{"data":{"session":7}}' },
  'an answer that is null': { status: 200, text: 'null' },
  'a redirect': { status: 302, headers: { Location: 'http://127.0.0.1:1/elsewhere' } },
};

/** What no other try gets past. */
const final: Readonly<Record<string, PlannedRefusal>> = {
  'a 401': { status: 401, error: { code: 'unauthorized', message: `The key ${apiKey} is not valid.` } },
  'a 402': { status: 402, error: { code: 'insufficient_credit', message: 'No credit.' } },
  'a 403': { status: 403, error: { code: 'forbidden', message: 'Not allowed.' } },
  'a 404': { status: 404, error: { code: 'not_found', message: 'Not here.' } },
  'a 400 without a word': { status: 400, text: '' },
  'a 422 with words in all directions': {
    status: 422,
    error: { code: 'invalid', message: `\u202e\u0000 ${'x'.repeat(5000)} ${apiKey}` },
  },
};

const cases = (faults: Readonly<Record<string, PlannedRefusal>>) =>
  Object.entries(places).flatMap(([place, planOf]) =>
    Object.entries(faults).map(([name, fault]) => [name, place, planOf, fault] as const),
  );

const partialFiles = async (): Promise<readonly string[]> =>
  (await readdir(maker.workDir())).filter((name) => name.endsWith('.partial'));

describe('what may pass', () => {
  test.each(cases(passing))('%s to %s is got past, and the film is paid once', async (_name, _place, planOf, fault) => {
    const { service, film, error } = await maker.make(planOf(fault, 2), quick);
    expect(error).toBeNull();
    expect(film?.durationMs).toBe(2000);
    expect(service.chargedCount()).toBe(1);
    expect(new Set(service.creations.map(({ key }) => key))).toEqual(new Set([taskId]));
  });

  test.each(Object.entries(places))('that never does at %s ends the task with what it was', async (place, planOf) => {
    const { service, error } = await maker.make(planOf({ status: 503 }, 1000), quick);
    expect(error).toMatchObject({ code: 'upstream_unavailable', message: expect.stringContaining('HTTP status 503') });
    expect(service.chargedCount()).toBe(place === 'the creation' ? 0 : 1);
  });

  test.each(Object.entries(places))('only in ten years, by Retry-After at %s, is not waited for', async (_, planOf) => {
    const busy = { status: 429, headers: { 'Retry-After': '315360000' } };
    const { error } = await maker.make(planOf(busy, 1000), quick);
    expect(error).toMatchObject({ code: 'generation_timeout' });
  });
});

describe('what will not pass', () => {
  test.each(cases(final))(
    '%s to %s ends the task at once, without the key in its words',
    async (_n, place, planOf, fault) => {
      const { service, error } = await maker.make(planOf(fault, 1000), quick);
      expect(error).toMatchObject({
        code: 'upstream_unavailable',
        message: expect.stringMatching(/^The hosted engine \S/),
      });
      const message = error instanceof Error ? error.message : '';
      expect(message).not.toContain(apiKey);
      expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(message.length).toBeLessThan(500);
      expect(service.creations).toHaveLength(1);
      expect(service.chargedCount()).toBe(place === 'the creation' ? 0 : 1);
    },
  );
});

describe('a film that is stuck', () => {
  const short = { ...quick, engine: { ...quick.engine, longestMs: 120 } };
  test.each<[string, HeygenPlan]>([
    ['thinking', { sessions: [{ status: 'thinking', progress: 99 }] }],
    ['in a state that nobody knows', { sessions: [{ status: 'meditating' }] }],
    ['at a progress beyond all numbers', { sessions: [{ status: 'generating', progress: 1e300 }] }],
    ['waiting to be made', { sessions: [found], videos: [{ status: 'pending' }] }],
    ['finished without an address', { sessions: [found], videos: [{ status: 'completed', video_url: null }] }],
  ])('%s is given up in time, and stopped there', async (_what, plan) => {
    const { service, error, progress } = await maker.make(plan, short);
    expect(error).toMatchObject({ code: 'generation_timeout' });
    expect(service.stopped).toEqual(['va_session_1']);
    expect(service.chargedCount()).toBe(1);
    expect(progress.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});

describe('the download of a film', () => {
  const film = (downloads: readonly PlannedRefusal[], options = quick) =>
    maker.make({ sessions: [found], downloads }, options);
  const cut = (response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Length': '100000' });
    response.write('half', () => response.destroy());
  };
  const stalled = (response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Length': '100000' });
    response.write('half');
  };

  test.each<[string, PlannedRefusal]>([
    ['answers 404', { status: 404 }],
    ['answers 403, its address having ended', { status: 403 }],
    ['answers 500', { status: 500 }],
    ['is not answered', { status: 200, isHanging: true }],
    ['stops half way', { status: 200, write: stalled }],
    ['breaks off half way', { status: 200, write: cut }],
    ['leads to a private place', { status: 302, headers: { Location: 'http://169.254.169.254/film.mp4' } }],
    ['leads to another scheme', { status: 302, headers: { Location: 'file:///etc/passwd' } }],
    ['leads nowhere', { status: 302, headers: { Location: 'http://' } }],
    ['leads to itself', { status: 302, headers: { Location: '/files/film.mp4' } }],
  ])('that %s twice is got past by a fresh address', async (_what, fault) => {
    const { film: made, service, error } = await film([fault, fault]);
    expect(error).toBeNull();
    expect(made?.files).toContain('video.mp4');
    expect(service.chargedCount()).toBe(1);
    expect(await partialFiles()).toEqual([]);
  });

  test.each<[string, PlannedRefusal, RegExp]>([
    ['answers 404', { status: 404 }, /HTTP status 404/],
    ['leads to a private place', { status: 302, headers: { Location: 'http://10.0.0.1/' } }, /not public/],
    ['leads to itself', { status: 302, headers: { Location: '/files/film.mp4' } }, /HTTP status 302/],
  ])('that %s for ever ends the task, paid once and told why', async (_what, fault, words) => {
    const { service, error } = await film(Array(1000).fill(fault));
    expect(error).toMatchObject({ code: 'upstream_unavailable', message: expect.stringMatching(words) });
    expect(service.chargedCount()).toBe(1);
    expect(await partialFiles()).toEqual([]);
  });

  test('that comes a byte at a time is given up in time', async () => {
    const drips = Array<PlannedRefusal>(1000).fill({ status: 200, write: dripping });
    const { error } = await film(drips, { ...quick, engine: { ...quick.engine, longestCopyMs: 400 } } as never);
    expect(error).toMatchObject({ code: 'generation_timeout' });
    expect(await partialFiles()).toEqual([]);
  });

  test.each([
    ['a page', '<html>Your film is ready</html>'],
    ['nothing', ''],
    ['half a film', '\u0000\u0000\u0000\u0018ftypmp42'],
  ])('that is %s and no film ends the task', async (_what, text) => {
    const { service, error } = await film([{ status: 200, text }]);
    expect(error).toMatchObject({ code: 'upstream_unavailable', message: expect.stringContaining('cannot be read') });
    expect(service.chargedCount()).toBe(1);
  });
});
