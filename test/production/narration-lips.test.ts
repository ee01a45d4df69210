// A recording speaks: the mouth in the film's pictures opens with its sound and is shut in its pauses.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { styles } from '../../src/catalog/styles.ts';
import { voices } from '../../src/catalog/voices.ts';
import { createFilmCompositor } from '../../src/film/compositor/film-compositor.ts';
import { openScenePainter } from '../../src/film/compositor/scene-painter.ts';
import { readJson, readSamples } from '../../src/kit/files.ts';
import { frameToMs } from '../../src/kit/time.ts';
import { stageSize, type Timeline, type TimelineScene } from '../../src/model/timeline.ts';
import { voiceFile } from '../../src/production/file-names.ts';
import { isNarrated, narrateFilm } from '../../src/production/narrate-film.ts';
import { createPlainRun } from '../../src/production/production-run.ts';
import { stageFilm } from '../../src/production/stage-film.ts';
import type { SpeechEngine } from '../../src/speech/engine.ts';
import { openFlite } from '../../src/speech/engines/flite.ts';
import { speakScene } from '../../src/speech/speak-scene.ts';
import { plan } from '../director/references/plan-film.ts';
import { openReading } from '../references/reading-kit.ts';
import { toWav } from '../references/sample-sounds.ts';
import { scenes as sampleScenes } from '../timeline/sample-film.ts';

const script = 'Banana bread is what we bake today. My mother made it on Sundays, and people came by to have some.';
const catalog = { avatars, voices, styles };

let speech: SpeechEngine & AsyncDisposable;
let reading: Awaited<ReturnType<typeof openReading>>;
let wav: Buffer;
beforeAll(async () => {
  speech = await openFlite();
  reading = await openReading();
  const [scene] = sampleScenes;
  // Somebody else's voice than the film would cast.
  const voice = voices.find(({ sex }) => sex === 'male') ?? voices[0];
  if (scene === undefined || voice === undefined) throw new Error('the samples have no scene or no voice');
  const { samples } = await speakScene({ scene: { ...scene, spoken: script }, voice, pace: 0.94, engine: speech });
  // A second of silence in the middle of nothing: pauses are where mouths give themselves away.
  const pause = new Float32Array(48_000);
  const whole = new Float32Array(samples.length + 2 * pause.length);
  whole.set(samples, pause.length);
  wav = toWav(
    Float32Array.from(
      { length: Math.floor((whole.length * 44_100) / 48_000) },
      (_, index) => whole[Math.floor((index * 48_000) / 44_100)] ?? 0,
    ),
  );
});
afterAll(async () => {
  await speech[Symbol.asyncDispose]();
  await reading[Symbol.asyncDispose]();
});

/** How far the mouth is open in each frame of a scene, by its dark pixels, and how loud the voice is. */
interface Watched {
  readonly open: readonly number[];
  readonly loud: readonly number[];
}

/** Draws every frame of the film and looks at the mouth. */
async function watch(prompt: string): Promise<readonly Watched[]> {
  const recording = await reading.read('voice.wav', wav);
  const storyboard = await plan(prompt, [recording], { avatarId: 'maya-lindholm' });
  if (!isNarrated(storyboard)) throw new Error('the recording is not the narration');
  const run = createPlainRun(reading.workDir, new AbortController().signal);
  await narrateFilm(storyboard, [recording], run, { catalog, speech });
  await stageFilm({ storyboard, references: [recording], shortSidePx: 360 }, run, { catalog });
  const film = await readJson<Timeline>(join(reading.workDir, 'timeline.json'));
  const compositor = createFilmCompositor(film, await openScenePainter(film, reading.workDir));
  const watched: Watched[] = [];
  for (const [index, scene] of film.scenes.entries()) {
    const [open, loud]: [number[], number[]] = [[], []];
    const start = film.voice[index]?.startSample ?? 0;
    const samples = await readSamples(join(reading.workDir, voiceFile(scene.id)));
    for (let frame = scene.startFrame + 2; frame < scene.endFrame - 2; frame += 1) {
      open.push(mouthOf(compositor.drawFrame(frame), scene, film));
      const at = Math.round((frameToMs(frame, film.frameRate) * 48_000) / 1000) - start;
      const part = samples.subarray(Math.max(0, at - 800), Math.max(0, at + 800));
      loud.push(Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / 1600));
    }
    // A beard or a shadow is dark in every frame of a shot.
    const least = Math.min(...open);
    watched.push({ open: open.map((dark) => dark - least), loud });
  }
  return watched;
}

/** Dark pixels where the mouth is: teeth and lips are lighter than what lies behind them. */
function mouthOf(bytes: Uint8Array, { presenter }: TimelineScene, film: Timeline): number {
  if (presenter === null) throw new Error('a scene without a presenter');
  const scale = film.widthPx / stageSize(film.orientation).width;
  const { faceBox } = presenter;
  const [left, right] = [0.38, 0.72].map((share) => Math.round((faceBox.x + faceBox.width * share) * scale));
  const [top, bottom] = [0.55, 0.78].map((share) => Math.round((faceBox.y + faceBox.height * share) * scale));
  let dark = 0;
  for (let y = top ?? 0; y < (bottom ?? 0); y += 1) {
    for (let x = left ?? 0; x < (right ?? 0); x += 1) if ((bytes[y * film.widthPx + x] ?? 255) < 55) dark += 1;
  }
  return dark;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const sum = (of: (index: number) => number): number => a.reduce((total, _, index) => total + of(index), 0);
  const [da, db] = [(index: number) => (a[index] ?? 0) - meanA, (index: number) => (b[index] ?? 0) - meanB];
  return (
    sum((index) => da(index) * db(index)) / Math.sqrt(sum((index) => da(index) ** 2) * sum((index) => db(index) ** 2))
  );
}

// Phones open the mouth by what is said, not by how loud it is: hisses are loud and nearly shut.
describe.each([
  ['by its words', `A film about bread. No captions, no music. Use my voice-over file. Script: "${script}"`, 0.28],
  ['by its loudness', 'A film about bread. No captions, no music. Use the attached recording as the narration.', 0.65],
])('a recording that is followed %s', (_, prompt, leastLikeness) => {
  it('opens the mouth where it sounds and shuts it where it is silent', async () => {
    const scenes = await watch(prompt);
    const [silent, sounding]: [number[], number[]] = [[], []];
    const likeness: number[] = [];
    for (const { open, loud } of scenes) {
      const loudest = Math.max(...loud);
      open.forEach((dark, index) => {
        if (loud.slice(Math.max(0, index - 3), index + 4).every((level) => level < loudest * 0.01)) silent.push(dark);
        if ((loud[index] ?? 0) > loudest * 0.35) sounding.push(dark);
      });
      likeness.push(correlation(open, loud));
    }
    const mean = (list: readonly number[]): number =>
      list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
    expect(silent.length).toBeGreaterThan(5);
    expect(mean(sounding)).toBeGreaterThan(2.2 * mean(silent) + 2);
    expect(mean(likeness)).toBeGreaterThan(leastLikeness);
  });
});
