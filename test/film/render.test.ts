// Real processes drawing and encoding a real film: results, crashes, aborts.
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ALL_FORMATS, FilePathSource, Input } from 'mediabunny';
import { expect, onTestFinished, test } from 'vitest';
import { talkingTimeline } from '../../bench/talking-timeline.ts';
import { createNodeAvDecoder } from '../../src/film/decoders/node-av-decoder.ts';
import { openRenderer, type RendererOptions } from '../../src/film/open-renderer.ts';
import { planSegments } from '../../src/film/plan-segments.ts';
import { scratchFolder } from './scratch-folder.ts';
import { hasSystemFfmpeg } from './system-ffmpeg.ts';

const film = talkingTimeline({ seconds: 5, widthPx: 320, heightPx: 180, sceneWords: 6 });
const shortSegment = { index: 0, startFrame: 60, endFrame: 84 };

async function openTestRenderer(options: Partial<RendererOptions> = {}) {
  const renderer = await openRenderer({ workers: 1, encoder: 'node-av', ...options });
  onTestFinished(() => renderer[Symbol.asyncDispose]());
  return renderer;
}

/** Ids of the render processes that this test process has started. */
const workerIds = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => {
      try {
        const isOwn = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(process.pid);
        return isOwn && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('render-worker');
      } catch {
        return false; // ended while being looked at
      }
    });

async function countPictures(path: string): Promise<number> {
  using input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  return (await (await input.getPrimaryVideoTrack())?.computePacketStats())?.packetCount ?? 0;
}

test('a segment becomes a file of as many pictures, with progress at least every ten frames', async () => {
  const at = await scratchFolder();
  const renderer = await openTestRenderer();
  const counts: number[] = [];
  await renderer.renderSegment({
    ...{ timeline: film, segment: shortSegment, outputPath: at('s.mp4') },
    onFrames: (count) => counts.push(count),
  });
  expect(counts.at(-1)).toBe(24);
  for (const [index, count] of counts.entries()) {
    expect(count - (counts[index - 1] ?? 0)).toBeGreaterThanOrEqual(0);
    expect(count - (counts[index - 1] ?? 0)).toBeLessThanOrEqual(10);
  }
  expect(await countPictures(at('s.mp4'))).toBe(24);
  expect(await readdir(dirname(at('s.mp4')))).toEqual(['s.mp4']);
});

test('the same segment gives the same bytes, whatever was rendered before it and by which worker', async () => {
  const at = await scratchFolder();
  await writeFile(at('film.json'), JSON.stringify(film));
  const renderer = await openTestRenderer({ workers: 2 });
  const [first] = planSegments(film);
  if (first === undefined) throw new Error('no segment');
  await renderer.renderSegment({ timeline: at('film.json'), segment: shortSegment, outputPath: at('a.mp4') });
  await Promise.all([
    renderer.renderSegment({ timeline: at('film.json'), segment: { ...first, endFrame: 30 }, outputPath: at('x.mp4') }),
    renderer.renderSegment({ timeline: at('film.json'), segment: shortSegment, outputPath: at('b.mp4') }),
    renderer.renderSegment({ timeline: film, segment: shortSegment, outputPath: at('c.mp4') }),
  ]);
  const bytes = readFileSync(at('a.mp4'));
  expect(bytes.equals(readFileSync(at('b.mp4')))).toBe(true);
  expect(bytes.equals(readFileSync(at('c.mp4')))).toBe(true);
});

test('of workers that give way, half go on and the others wait, and every segment comes to its end', async () => {
  const at = await scratchFolder();
  const renderer = await openTestRenderer({ workers: 2 });
  const counts = [0, 0, 0];
  const orderOf = (index: number) => ({
    ...{ timeline: film, segment: { index, startFrame: 0, endFrame: 150 }, outputPath: at(`${index}.mp4`) },
    onFrames: (count: number) => {
      counts[index] = count;
    },
  });
  const rendering = [0, 1].map((index) => renderer.renderSegment(orderOf(index)));
  await expect.poll(() => Math.min(...counts.slice(0, 2)), { timeout: 30_000 }).toBeGreaterThan(0);
  renderer.giveWay(true);
  rendering.push(renderer.renderSegment(orderOf(2)));
  await rendering[0];
  // The second was far behind the first all the while, and goes on now.
  expect(counts[1]).toBeLessThan(120);
  await rendering[1];
  expect(counts[2]).toBeLessThan(120);
  renderer.giveWay(false);
  await Promise.all(rendering);
  expect(await countPictures(at('2.mp4'))).toBe(150);
});

test('a killed worker fails its segment with its signal, leaves no file, and the next segment works', async () => {
  const at = await scratchFolder();
  const renderer = await openTestRenderer();
  const long = { index: 0, startFrame: 0, endFrame: film.frameCount };
  const failure = renderer
    .renderSegment({
      ...{ timeline: film, segment: long, outputPath: at('s.mp4') },
      onFrames: () => {
        for (const id of workerIds()) process.kill(id, 'SIGKILL');
      },
    })
    .catch((error: unknown) => error);
  expect(await failure).toMatchObject({ code: 'render_failed', message: expect.stringContaining('SIGKILL') });
  expect(await readdir(dirname(at('s.mp4')))).toEqual([]);
  await renderer.renderSegment({ timeline: film, segment: shortSegment, outputPath: at('t.mp4') });
  expect(await countPictures(at('t.mp4'))).toBe(24);
});

test('aborting ends a running segment long before its end, and those that wait', async () => {
  const at = await scratchFolder();
  const renderer = await openTestRenderer();
  const abort = new AbortController();
  const reason = new Error('cancelled by the test');
  const long = { index: 0, startFrame: 0, endFrame: film.frameCount };
  let abortedAt = 0;
  const onFrames = (): void => {
    abortedAt ||= performance.now();
    abort.abort(reason);
  };
  const order = { timeline: film, segment: long, signal: abort.signal };
  const ends = await Promise.allSettled([
    renderer.renderSegment({ ...order, outputPath: at('a.mp4'), onFrames }),
    renderer.renderSegment({ ...order, outputPath: at('b.mp4') }),
  ]);
  expect(performance.now() - abortedAt).toBeLessThan(10_000);
  for (const end of ends) expect(end).toMatchObject({ status: 'rejected', reason });
  expect(await readdir(dirname(at('a.mp4')))).toEqual([]);
});

test('a timeline that cannot be read fails the segment and not the worker', async () => {
  const at = await scratchFolder();
  const renderer = await openTestRenderer();
  const [before] = workerIds();
  const order = { segment: shortSegment, outputPath: at('s.mp4') };
  await expect(renderer.renderSegment({ ...order, timeline: at('none.json') })).rejects.toMatchObject({
    code: 'render_failed',
    message: expect.stringContaining('none.json'),
  });
  await renderer.renderSegment({ ...order, timeline: film });
  expect(workerIds()).toEqual([before]);
});

test('a missing ffmpeg program is named, with what to do', async () => {
  const at = await scratchFolder();
  const renderer = await openTestRenderer({ encoder: 'ffmpeg', ffmpegPath: '/nowhere/ffmpeg' });
  await expect(
    renderer.renderSegment({ timeline: film, segment: shortSegment, outputPath: at('s.mp4') }),
  ).rejects.toMatchObject({ code: 'invalid_setting', message: expect.stringContaining('/nowhere/ffmpeg') });
});

test.skipIf(!hasSystemFfmpeg)('the system ffmpeg encodes the same pictures', async () => {
  const at = await scratchFolder();
  const own = await openTestRenderer();
  const other = await openTestRenderer({ encoder: 'ffmpeg' });
  await own.renderSegment({ timeline: film, segment: shortSegment, outputPath: at('own.mp4') });
  await other.renderSegment({ timeline: film, segment: shortSegment, outputPath: at('other.mp4') });
  const grids = await Promise.all(
    [at('own.mp4'), at('other.mp4')].map(async (path) => {
      const levels: number[] = [];
      await createNodeAvDecoder(path).decodePictures({ columns: 32, rows: 18 }, (luma) => levels.push(...luma));
      return levels;
    }),
  );
  const [a = [], b = []] = grids;
  expect(a.length).toBe(b.length);
  const difference = a.reduce((sum, level, index) => sum + Math.abs(level - (b[index] ?? 0)), 0) / a.length;
  expect(difference).toBeLessThan(1);
});

test('closing the renderer ends its processes and refuses what still waits', async () => {
  const at = await scratchFolder();
  const renderer = await openRenderer({ workers: 1, encoder: 'node-av' });
  const ends = Promise.allSettled(
    ['a.mp4', 'b.mp4'].map((name) =>
      renderer.renderSegment({ timeline: film, segment: shortSegment, outputPath: at(name) }),
    ),
  );
  await renderer[Symbol.asyncDispose]();
  expect(workerIds()).toEqual([]);
  for (const end of await ends) expect(end).toMatchObject({ status: 'rejected', reason: { code: 'shutting_down' } });
});
