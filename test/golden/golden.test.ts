// Storyboards whose timeline and pictures are kept: a change that shows has to be looked at before it is accepted.
// `npm run golden:update` writes them anew; that is a commit of its own.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAvatar } from '../../src/catalog/avatars.ts';
import { deskInFront } from '../../src/catalog/sets.ts';
import { findStyle } from '../../src/catalog/styles.ts';
import { findVoice } from '../../src/catalog/voices.ts';
import { drawStill } from '../../src/film/draw-still.ts';
import { type Storyboard, storyboardSchema } from '../../src/model/storyboard.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { stageSize } from '../../src/model/timeline.ts';
import type { VoiceTiming } from '../../src/model/voice-track.ts';
import { measureFigure } from '../../src/presenter/figure.ts';
import { perform } from '../../src/presenter/motion/perform.ts';
import type { SpeechEngine } from '../../src/speech/engine.ts';
import { openFlite } from '../../src/speech/engines/flite.ts';
import { speakScene } from '../../src/speech/speak-scene.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { cardSideOf } from '../../src/timeline/layout.ts';
import { meanDifference } from './mean-difference.ts';

/** What a case guards, the shares of the film at which its frames are kept, and how much they may differ. */
interface GoldenCase {
  readonly guards: string;
  readonly frames: readonly number[];
  /** Mean difference of a channel, 0 to 255. JPEG and anti-aliasing stay far below it. */
  readonly meanDifferenceMax: number;
}

const casesDir = join(import.meta.dirname, 'cases');
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';
const shortSidePx = 270;

let speech: SpeechEngine;
beforeAll(async () => {
  speech = await openFlite();
});
afterAll(() => speech[Symbol.asyncDispose]());

const readJson = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T; // our own file

async function composeTimeline(storyboard: Storyboard): Promise<Timeline> {
  const { cast, orientation, seed } = storyboard;
  const [avatar, voice, style] = [findAvatar(cast.avatarId), findVoice(cast.voiceId), findStyle(storyboard.styleId)];
  if (!(avatar && voice && style)) throw new Error('the case names something the catalogues do not have');
  const { character } = avatar;
  const timings: VoiceTiming[] = [];
  for (const scene of storyboard.scenes) {
    const { samples: _samples, ...timing } = await speakScene({ scene, voice, pace: storyboard.pace, engine: speech });
    timings.push(timing);
  }
  const performances = storyboard.scenes.map((scene, index) => {
    const timing = timings[index];
    if (timing === undefined) throw new Error(`no timing for ${scene.id}`);
    const handsVisible = scene.shot !== 'close';
    const isBehindDesk = deskInFront(scene.set);
    const cardSide = cardSideOf(orientation, style.composition);
    const own = { handsVisible, deskInFront: isBehindDesk, cardSide };
    return perform({ scene, timing, character, seed: seed * 1009 + index, ...own });
  });
  const { width, height } = stageSize(orientation);
  const scale = shortSidePx / Math.min(width, height);
  return buildTimeline({
    ...{ storyboard, timings, performances, character, style },
    metrics: measureFigure(character),
    frameRate: { num: 30, den: 1 },
    sampleRateHz: 48_000,
    widthPx: 2 * Math.round((width * scale) / 2),
    heightPx: 2 * Math.round((height * scale) / 2),
  });
}

/** The timeline without the acting, which has tests of its own and would fill the file. */
const summarize = (timeline: Timeline): unknown =>
  JSON.parse(
    JSON.stringify(timeline, (key, value: unknown) => {
      if (key === 'performance' || key === 'character') return undefined;
      return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
    }),
  );

describe.each(await readdir(casesDir))('the case %s', (name) => {
  const inCase = (file: string) => join(casesDir, name, file);

  it('gives the same timeline and the same pictures', async () => {
    const golden = await readJson<GoldenCase>(inCase('case.json'));
    const storyboard = storyboardSchema.parse(await readJson(inCase('storyboard.json')));
    const timeline = await composeTimeline(storyboard);
    if (isUpdating) {
      await mkdir(inCase('.'), { recursive: true });
      await writeFile(inCase('timeline.json'), `${JSON.stringify(summarize(timeline), null, 1)}\n`);
    }
    expect(summarize(timeline), golden.guards).toEqual(await readJson(inCase('timeline.json')));
    for (const [index, share] of golden.frames.entries()) {
      const drawn = await drawStill(timeline, Math.floor(share * timeline.frameCount));
      if (isUpdating) await writeFile(inCase(`frame-${index}.jpg`), drawn);
      const kept = await readFile(inCase(`frame-${index}.jpg`));
      expect(await meanDifference(drawn, kept), `${golden.guards}: frame ${index}`).toBeLessThan(
        golden.meanDifferenceMax,
      );
    }
  });
});
