// Frames are a function of the timeline and the frame's index, whatever was drawn before.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createFilmCompositor } from '../../src/film/compositor/film-compositor.ts';
import type { Layer, LayerKind } from '../../src/film/compositor/layer.ts';
import { areaOf, intersect } from '../../src/film/compositor/pixel-box.ts';
import { planRegions } from '../../src/film/compositor/plan-regions.ts';
import { captionsOfScene } from '../../src/film/compositor/scene-captions.ts';
import { type LastJob, pickJob } from '../../src/film/pick-job.ts';
import { planSegments } from '../../src/film/plan-segments.ts';
import { paintStandIn, smallTimeline } from './small-timeline.ts';

const timeline = smallTimeline({ widthPx: 320, heightPx: 180 });
const openFilm = () => createFilmCompositor(timeline, (sceneIndex) => paintStandIn(timeline, sceneIndex));
const sumOf = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

test('a frame drawn alone equals the frame drawn in sequence, in scenes and in transitions', () => {
  const inSequence = openFilm();
  const sums = Array.from({ length: timeline.frameCount }, (_, frame) => sumOf(inSequence.drawFrame(frame)));
  expect(new Set(sums).size).toBe(timeline.frameCount);
  for (const frame of [0, 1, 23, 24, 30, 35, 36, 59, 60, 64, 69, 70, 89]) {
    expect(sumOf(openFilm().drawFrame(frame)), `frame ${frame}`).toBe(sums[frame]);
  }
});

test('frames drawn backwards and with gaps equal those drawn in sequence', () => {
  const inSequence = openFilm();
  const sums = Array.from({ length: timeline.frameCount }, (_, frame) => sumOf(inSequence.drawFrame(frame)));
  const jumping = openFilm();
  for (const frame of [88, 50, 51, 65, 30, 30, 2, 89, 7, 9]) {
    expect(sumOf(jumping.drawFrame(frame)), `frame ${frame}`).toBe(sums[frame]);
  }
});

const layer = (kind: LayerKind, x: number, y: number, width: number, height: number): Layer => ({
  kind,
  box: { x, y, width, height },
  changes: () => true,
  draw: () => {},
});

test('regions share no pixel and together cover every changing layer', () => {
  const picture = { x: 0, y: 0, width: 1920, height: 1080 };
  const layers = [
    layer('moving', 10, 10, 700, 120),
    layer('moving', 600, 40, 700, 160),
    layer('figure', 400, 90, 1100, 990),
    layer('graphic', 1300.5, 80, 560, 700),
    layer('captions', 360, 876, 1200, 150),
  ];
  const regions = planRegions(layers, 1, picture);
  for (const [index, region] of regions.entries()) {
    for (const other of regions.slice(index + 1)) expect(intersect(region.box, other.box)).toBeNull();
    for (const side of Object.values(region.box)) expect(side % 2).toBe(0);
  }
  for (const one of layers) {
    const covered = regions.flatMap((region) => {
      const box = { ...one.box, x: Math.floor(one.box.x / 2) * 2, width: Math.ceil(one.box.width / 2) * 2 };
      const shared = intersect(region.box, box);
      return shared === null ? [] : [areaOf(shared)];
    });
    expect(covered.reduce((sum, area) => sum + area, 0)).toBe(Math.ceil(one.box.width / 2) * 2 * one.box.height);
  }
});

test('the figure stands in one region of its own', () => {
  const figure = layer('figure', 400, 90, 1100, 990);
  const regions = planRegions([layer('moving', 0, 0, 1920, 400), figure, layer('captions', 0, 800, 1920, 200)], 1, {
    ...{ x: 0, y: 0, width: 1920, height: 1080 },
  });
  expect(regions.filter(({ layers }) => layers.includes(figure))).toHaveLength(1);
});

test('segments follow each other without gaps, never longer than asked, and begin where scenes begin', () => {
  const long = smallTimeline({
    frameCount: 1000,
    scenes: [0, 310, 330, 700].map((startFrame, index, starts) => ({
      ...{
        id: `s${index}`,
        kind: 'title',
        set: 'gradient',
        setSeed: 1,
        setVariant: null,
        presenter: null,
        graphics: [],
      },
      ...{ startFrame, endFrame: starts[index + 1] ?? 1000 },
    })),
  });
  const segments = planSegments(long, 150);
  expect(segments[0]?.startFrame).toBe(0);
  expect(segments.at(-1)?.endFrame).toBe(1000);
  for (const [index, { startFrame, endFrame }] of segments.entries()) {
    expect(endFrame - startFrame).toBeGreaterThan(0);
    expect(endFrame - startFrame).toBeLessThanOrEqual(150);
    expect(segments[index + 1]?.startFrame ?? 1000).toBe(endFrame);
  }
  const starts = segments.map(({ startFrame }) => startFrame);
  expect(starts).toContain(310);
  expect(starts).toContain(700);
  // The scene of 20 frames shares a segment: each costs a start of the encoder.
  expect(starts).not.toContain(330);
});

test('two workers each go through their own half of a film, and films are done in the order they came', () => {
  const jobsOf = (timelinePath: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ timelinePath, segment: { startFrame: index * 100, endFrame: (index + 1) * 100 } },
    }));
  const waiting = [...jobsOf('first', 6), ...jobsOf('second', 2)];
  const done: string[][] = [[], []];
  const last: [LastJob, LastJob] = [null, null];
  for (let turn = 0; waiting.length > 0; turn += 1) {
    const worker = turn % 2 === 0 ? 0 : 1;
    const [job] = waiting.splice(pickJob(waiting, last[worker]), 1);
    if (job === undefined) throw new Error('a job is picked as long as one waits');
    done[worker]?.push(`${job.timelinePath} ${job.segment.startFrame}`);
    last[worker] = job;
  }
  expect(done).toEqual([
    ['first 0', 'first 100', 'first 200', 'second 0'],
    ['first 300', 'first 400', 'first 500', 'second 100'],
  ]);
});

test('every caption belongs to one scene: the one whose half of the transition it begins in', () => {
  const caption = (startFrame: number) => ({ startFrame, endFrame: startFrame + 5, words: [] });
  const film = smallTimeline({ captions: [0, 29, 30, 59, 65, 88].map(caption) });
  const owned = [0, 1, 2].map((scene) => captionsOfScene(film, scene).map(({ startFrame }) => startFrame));
  expect(owned).toEqual([
    [0, 29],
    [30, 59],
    [65, 88],
  ]);
});
