import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFileCache } from '../../src/assets/open-file-cache.ts';
import { readConfig } from '../../src/config.ts';
import { applyEdits } from '../../src/director/revise/apply-edits.ts';
import { planSegments } from '../../src/film/plan-segments.ts';
import { readJson } from '../../src/kit/files.ts';
import type { Storyboard } from '../../src/model/storyboard.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import type { VideoRequest } from '../../src/model/video-request.ts';
import { drawSceneStill } from '../../src/production/draw-scene-still.ts';
import { segmentFile } from '../../src/production/file-names.ts';
import { makeVideo } from '../../src/production/make-video.ts';
import type { Parts } from '../../src/production/parts.ts';
import { planStoryboard } from '../../src/production/plan-film.ts';
import { openParts } from '../../src/wiring/open-parts.ts';

const request: VideoRequest = {
  prompt: 'A chef in a kitchen says: "Wash four tomatoes. Cut them small. Salt them well. Enjoy your meal."',
  avatarId: null,
  voiceId: null,
  styleId: null,
  orientation: null,
  fileUrls: [],
  incognito: false,
  storyboard: null,
  seed: 3,
  shortSidePx: 360,
};

let folder = '';
let parts: Parts & AsyncDisposable;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-reuse-'));
  parts = await openParts(readConfig({}));
});
afterAll(async () => {
  await parts[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

interface Made {
  readonly timeline: Timeline;
  /** The drawn segments, by the frames they cover. */
  readonly drawn: readonly { readonly startFrame: number; readonly endFrame: number }[];
  readonly segmentFiles: readonly Buffer[];
}

/** Makes a film of a storyboard, and says which of its segments were drawn for it. */
async function make(name: string, storyboard: Storyboard, segments: Parts['segments']): Promise<Made> {
  const workDir = await mkdtemp(join(folder, name));
  const drawn: Made['drawn'][number][] = [];
  const renderer: Parts['renderer'] = {
    ...parts.renderer,
    renderSegment: (order) => {
      drawn.push(order.segment);
      return parts.renderer.renderSegment(order);
    },
  };
  const run = {
    workDir,
    signal: new AbortController().signal,
    runStep: <T>(_name: string, work: () => Promise<T>) => work(),
    reportProgress: () => {},
  };
  await makeVideo({ ...request, storyboard }, run, { ...parts, renderer, segments });
  const timeline = await readJson<Timeline>(join(workDir, 'timeline.json'));
  const segmentFiles = await Promise.all(
    planSegments(timeline).map(({ index }) => readFile(join(workDir, segmentFile(index)))),
  );
  return { timeline, drawn, segmentFiles };
}

describe('a film that shows what was shown before', () => {
  it('draws only the scenes that changed, and those kept are to the byte what drawing would give', async () => {
    const planned = await planStoryboard(request, parts);
    const lines = ['Wash four ripe tomatoes.', 'Cut them small.', 'Salt them well.', 'Enjoy your meal.'];
    const [scene] = planned.scenes;
    if (scene === undefined) throw new Error('the plan has no scene');
    const scenes = lines.map((spoken, index) => ({
      ...scene,
      id: `s${index + 1}`,
      kind: 'presenter' as const,
      spoken,
      shown: [],
      gestures: [],
    }));
    const first = { ...planned, scenes, durationTargetMs: null };
    const second = applyEdits(first, { scenes: { s1: { spoken: 'Wash them.' } } });
    const cache = await openFileCache(join(folder, 'cache'), { maxBytes: 1e8 });

    const before = await make('before-', first, cache);
    expect(before.drawn).toHaveLength(before.segmentFiles.length);
    const after = await make('after-', second, cache);
    const changedUntil = after.timeline.scenes[0]?.endFrame ?? 0;
    expect(after.timeline.frameCount).toBeLessThan(before.timeline.frameCount);
    expect(after.drawn.length).toBeGreaterThan(0);
    expect(after.drawn.every(({ startFrame }) => startFrame < changedUntil)).toBe(true);

    const anew = await make('anew-', second, null);
    expect(after.segmentFiles.map((file, index) => anew.segmentFiles[index]?.equals(file))).toEqual(
      after.segmentFiles.map(() => true),
    );
    const again = await make('again-', second, cache);
    expect(again.drawn).toEqual([]);
  }, 180_000);
});

it('one scene of a plan is drawn by itself, as a picture of the size asked for', async () => {
  const storyboard = await planStoryboard(request, parts);
  const [scene] = storyboard.scenes;
  const workDir = await mkdtemp(join(folder, 'still-'));
  const path = await drawSceneStill({ storyboard, sceneId: scene?.id ?? '', shortSidePx: 360, workDir }, parts);
  const picture = await loadImage(await readFile(path));
  expect([picture.width, picture.height]).toEqual([640, 360]);
});
