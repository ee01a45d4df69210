// Films with real speech: how long they last, how long they are silent, and when their cards come.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { styles } from '../../src/catalog/styles.ts';
import { voices } from '../../src/catalog/voices.ts';
import { createOfflineWriter } from '../../src/director/writers/offline/offline-writer.ts';
import { readJson } from '../../src/kit/files.ts';
import { itemCues } from '../../src/model/graphics.ts';
import type { Storyboard } from '../../src/model/storyboard.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import type { VoiceTiming } from '../../src/model/voice-track.ts';
import { fileNames } from '../../src/production/file-names.ts';
import { readTimings } from '../../src/production/fit-length.ts';
import { planStoryboard } from '../../src/production/plan-film.ts';
import { createPlainRun } from '../../src/production/production-run.ts';
import { speakFilm } from '../../src/production/speak-film.ts';
import { stageFilm } from '../../src/production/stage-film.ts';
import type { SpeechEngine } from '../../src/speech/engine.ts';
import { openFlite } from '../../src/speech/engines/flite.ts';

interface SpokenFilm {
  readonly storyboard: Storyboard;
  readonly timings: readonly VoiceTiming[];
  readonly timeline: Timeline;
  readonly durationMs: number;
}

let speech: SpeechEngine;
let workDir: string;
beforeAll(async () => {
  speech = await openFlite();
  workDir = await mkdtemp(join(tmpdir(), 'spoken-'));
});
afterAll(async () => {
  await speech[Symbol.asyncDispose]();
  await rm(workDir, { recursive: true, force: true });
});

async function makeFilm(prompt: string): Promise<SpokenFilm> {
  const parts = { catalog: { avatars, voices, styles }, writer: createOfflineWriter(), speech };
  const free = { avatarId: null, voiceId: null, styleId: null, orientation: null, storyboard: null };
  const request = { ...free, prompt, fileUrls: [], incognito: true, seed: 7, shortSidePx: 360 };
  const run = createPlainRun(workDir, new AbortController().signal);
  const { storyboard } = await speakFilm(
    { storyboard: await planStoryboard(request, parts), references: [] },
    run,
    parts,
  );
  const { durationMs } = await stageFilm({ storyboard, shortSidePx: 360 }, run, parts);
  const timeline = await readJson<Timeline>(join(workDir, fileNames.timeline));
  return { storyboard, timings: await readTimings(storyboard, run), timeline, durationMs };
}

const msOfFrame = (frame: number): number => (frame * 1000) / 30;
const voiceStartMs = ({ timeline }: SpokenFilm, scene: number): number =>
  (timeline.voice[scene]?.startSample ?? 0) / (timeline.sampleRateHz / 1000);

/** Silences between the words of the whole film. */
function silencesMs(film: SpokenFilm): readonly number[] {
  const words = film.timings.flatMap((timing, scene) =>
    timing.words.map(({ startMs, endMs }) => {
      const offsetMs = voiceStartMs(film, scene);
      return { startMs: startMs + offsetMs, endMs: endMs + offsetMs };
    }),
  );
  return words.slice(1).map((word, index) => word.startMs - (words[index]?.endMs ?? 0));
}

/** How long after its word each item of each card has come; negative: before it. */
function lagsMs(film: SpokenFilm): readonly number[] {
  return film.timeline.scenes.flatMap((scene, index) =>
    scene.graphics.flatMap(({ graphic, itemFrames, startFrame }) =>
      itemCues(graphic).flatMap((cue, item) => {
        const word = cue === null ? undefined : film.timings[index]?.words[cue];
        const frame = itemFrames[item];
        // What the scene before has shown is there before its turn.
        if (word === undefined || frame === undefined || cue === 0 || frame <= startFrame + 1) return [];
        return [msOfFrame(frame) - (voiceStartMs(film, index) + word.startMs)];
      }),
    ),
  );
}

test.each([
  ['An ad for Brewtopia, which delivers fresh beans every two weeks for $14. Visit brewtopia.com. 10 seconds.', 10],
  ['A 20-second reminder for cyclists to wear a helmet', 20],
  ['A 30-second video about composting', 30],
  ['Vertical, 45 seconds: five tips for better sleep', 45],
])(
  'spoken and laid out, this meets its length, has no dead air, and its cards come with their words: %s',
  async (prompt, seconds) => {
    const film = await makeFilm(prompt);
    expect(Math.abs(film.durationMs / (seconds * 1000) - 1)).toBeLessThanOrEqual(0.05);
    expect(Math.max(...silencesMs(film))).toBeLessThanOrEqual(1200);
    const lags = lagsMs(film);
    if (seconds >= 30) expect(lags.length).toBeGreaterThan(2);
    for (const lag of lags) {
      expect(lag).toBeGreaterThan(-400);
      expect(lag).toBeLessThan(120);
    }
    expect(film.storyboard.warnings.join(' ')).not.toMatch(/than asked/);
  },
);
