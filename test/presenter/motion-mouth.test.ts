import { describe, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import type { MouthShape, Performance } from '../../src/model/performance.ts';
import { moodSchema } from '../../src/model/storyboard.ts';
import { perform } from '../../src/presenter/motion/perform.ts';
import { samplePose } from '../../src/presenter/motion/sample-pose.ts';
import { longSpeech, sampleScene, sampleTiming } from './body-sample.ts';

const [avatar] = avatars;
if (!avatar) throw new Error('the catalogue is empty');
const { character } = avatar;
const frameMs = 1000 / 30;

function act(mood: (typeof moodSchema.options)[number] = 'warm', spoken = longSpeech): Performance {
  const scene = sampleScene(spoken, { mood });
  return perform({ scene, timing: sampleTiming(spoken), character, seed: 7, handsVisible: true });
}

const isOpenless = ({ jaw, upperLip, lowerLip, bite, tongue }: MouthShape): boolean =>
  jaw <= 0.03 && upperLip <= 0.04 && lowerLip <= 0.04 && bite <= 0.03 && tongue <= 0.05;
const isShut = (mouth: MouthShape): boolean => mouth.press >= 0.95 && isOpenless(mouth);

/** The frames on screen within a span of time, for a phase of the film's pictures. */
function framesIn(startMs: number, endMs: number, phaseMs: number): number[] {
  const first = Math.ceil((startMs - phaseMs) / frameMs);
  const times: number[] = [];
  for (let frame = first; frame * frameMs + phaseMs < endMs; frame += 1) times.push(frame * frameMs + phaseMs);
  return times;
}

const phasesMs = Array.from({ length: 17 }, (_, index) => (index * frameMs) / 17);

describe('the mouth', () => {
  test.each(moodSchema.options)('closes on every P, B and M in some picture, whatever their phase (%s)', (mood) => {
    const acting = act(mood);
    const closures = acting.visemes.filter(({ viseme }) => viseme === 'PP');
    expect(closures.length).toBeGreaterThan(30);
    for (const { startMs, endMs } of closures) {
      for (const phaseMs of phasesMs) {
        // A phone shorter than a picture is held for one.
        const times = framesIn(startMs, Math.max(endMs, startMs + frameMs + 0.01), phaseMs);
        const shut = times.some((timeMs) => isShut(samplePose(acting, timeMs).mouth));
        expect(shut, `phone at ${startMs} ms, phase ${phaseMs.toFixed(1)} ms`).toBe(true);
      }
    }
  });

  test('closes in every pause, and stays closed in its middle', () => {
    const acting = act();
    const pauses = acting.visemes.filter(({ viseme, startMs, endMs }) => viseme === 'sil' && endMs - startMs >= 120);
    expect(pauses.length).toBeGreaterThan(6);
    for (const { startMs, endMs } of pauses) {
      for (const phaseMs of phasesMs) {
        const mouths = framesIn(startMs, endMs, phaseMs).map((timeMs) => samplePose(acting, timeMs).mouth);
        expect(mouths.some(isShut)).toBe(true);
      }
      for (let timeMs = startMs + 40; timeMs < endMs - 75; timeMs += 9) {
        expect(isOpenless(samplePose(acting, timeMs).mouth), `${timeMs} ms`).toBe(true);
      }
    }
  });

  test('closes in a pause of 120 ms between open vowels', () => {
    const base = act();
    const visemes = [
      { viseme: 'sil', startMs: 0, endMs: 150 },
      { viseme: 'aa', startMs: 150, endMs: 350 },
      { viseme: 'sil', startMs: 350, endMs: 470 },
      { viseme: 'aa', startMs: 470, endMs: 670 },
    ] as const;
    for (const phaseMs of phasesMs) {
      const mouths = framesIn(350, 470, phaseMs).map((timeMs) => samplePose({ ...base, visemes }, timeMs).mouth);
      expect(mouths.some(isShut)).toBe(true);
    }
  });

  test('is closed before and after the speech', () => {
    const acting = act();
    for (const timeMs of [-3000, -500, 0, acting.durationMs, acting.durationMs + 400, acting.durationMs + 5000]) {
      expect(isOpenless(samplePose(acting, timeMs).mouth), `${timeMs} ms`).toBe(true);
    }
  });

  test('opens wide on every long open vowel', () => {
    const acting = act();
    const vowels = acting.visemes.filter(({ viseme }) => viseme === 'aa');
    for (const { startMs, endMs } of vowels) {
      const jaws = framesIn(startMs - 20, endMs + 20, 0).map((timeMs) => samplePose(acting, timeMs).mouth.jaw);
      expect(Math.max(...jaws)).toBeGreaterThan(0.3);
    }
  });

  test('has begun to open when a vowel starts to sound', () => {
    const visemes = [
      { viseme: 'sil', startMs: 0, endMs: 400 },
      { viseme: 'aa', startMs: 400, endMs: 600 },
    ] as const;
    const { jaw } = samplePose({ ...act(), visemes }, 400).mouth;
    expect(jaw).toBeGreaterThan(0.2);
  });
});
