// A minute of real speech: nothing that moves comes back in the same way, and no two sentences gesture alike.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { voices } from '../../src/catalog/voices.ts';
import { readConfig } from '../../src/config.ts';
import type { Performance, Pose } from '../../src/model/performance.ts';
import type { VoiceTrack } from '../../src/model/voice-track.ts';
import { act, perform } from '../../src/presenter/motion/perform.ts';
import { samplePose } from '../../src/presenter/motion/sample-pose.ts';
import type { SpeechEngine } from '../../src/speech/engine.ts';
import { speakScene } from '../../src/speech/speak-scene.ts';
import { openSpeech } from '../../src/wiring/open-parts.ts';
import { sampleScene } from './body-sample.ts';

const spoken = [
  'Good morning, and welcome to the harbour. Last winter this quay was closed, because the old wall had begun to sink.',
  'Engineers drove ninety steel piles into the clay, one every four metres. It took eleven weeks of noise and patience.',
  'Now look at the water behind me. You can see the new pumps at work, and they must never stop during a storm.',
  'Why does that matter to you? Because your street lies below the level of a spring tide, and so does the school.',
  'Here is what happens next. On Monday the gates are tested, first with the small boats, then with the ferry.',
  'If the wind turns north we wait another day. Nobody should cross the bridge while the red lamp is lit.',
  'Afterwards there is soup in the market hall for everyone who helped. Bring your children, bring a warm coat, and come early.',
  'The town has spent a great deal of money, and it will be asked whether that was wise. We think it was.',
  'Come and judge for yourself. Thank you for listening, and see you on the quay.',
].join(' ');
const scene = sampleScene(spoken);
const minuteMs = 60_000;
const stepMs = 100;
const [avatar] = avatars;
const [voice] = voices;
if (avatar === undefined || voice === undefined) throw new Error('the catalogues are empty');

let speech: SpeechEngine;
let track: VoiceTrack;
beforeAll(async () => {
  speech = await openSpeech(readConfig({}));
  const signal = new AbortController().signal;
  track = await speakScene({ scene, voice, pace: 0.9, pronunciations: [], engine: speech, signal });
});
afterAll(() => speech[Symbol.asyncDispose]());

const acting = (seed: number): Performance =>
  perform({ scene, timing: track, character: avatar.character, seed, handsVisible: true });

/** What is seen to move. */
const curves: Readonly<Record<string, (pose: Pose) => number>> = {
  yaw: (pose) => pose.yaw,
  pitch: (pose) => pose.pitch,
  roll: (pose) => pose.roll,
  headX: (pose) => pose.headX,
  headY: (pose) => pose.headY,
  gazeX: (pose) => pose.gazeX,
  gazeY: (pose) => pose.gazeY,
  lids: (pose) => pose.eyeLeft,
  brows: (pose) => pose.browRaise,
  bodyYaw: (pose) => pose.bodyYaw,
  bodyRoll: (pose) => pose.bodyRoll,
  breath: (pose) => pose.breath,
  smile: (pose) => pose.smile,
  'left arm': (pose) => pose.armLeft?.raise ?? 0,
  'right arm': (pose) => pose.armRight?.raise ?? 0,
};
/** A shorter while is one movement, not its return. */
const shortestLagMs = 3000;
/** So much must be left to compare. */
const leastOverlapMs = 25_000;
/** A loop has 1. */
const mostLikeness = 0.92;

/** How alike a curve is to itself some time later: 1 for a repetition, 0 for none. */
function likeness(values: readonly number[], lag: number): number {
  const count = values.length - lag;
  const mean = (from: number) => values.slice(from, from + count).reduce((sum, value) => sum + value, 0) / count;
  const [meanA, meanB] = [mean(0), mean(lag)];
  let [both, first, second] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const [a, b] = [(values[index] ?? 0) - meanA, (values[index + lag] ?? 0) - meanB];
    both += a * b;
    first += a * a;
    second += b * b;
  }
  return first * second === 0 ? 1 : both / Math.sqrt(first * second);
}

function mostAlike(values: readonly number[]): number {
  const lags = Array.from({ length: (minuteMs - leastOverlapMs - shortestLagMs) / stepMs + 1 }, (_, index) => index);
  return Math.max(...lags.map((lag) => likeness(values, lag + shortestLagMs / stepMs)));
}

describe('a minute of speech', () => {
  test('is a minute', () => {
    expect(track.durationMs).toBeGreaterThan(minuteMs);
  });

  test.each(Object.entries(curves))('has no loop in %s', (_name, read) => {
    for (const seed of [1, 2, 3, 77]) {
      const performance = acting(seed);
      const values = Array.from({ length: minuteMs / stepMs }, (_, index) =>
        read(samplePose(performance, index * stepMs)),
      );
      expect(mostAlike(values)).toBeLessThan(mostLikeness);
    }
  });

  test('would be found out if anything came back every seven seconds', () => {
    const values = Array.from({ length: minuteMs / stepMs }, (_, index) => Math.sin((index * stepMs) / 1114));
    expect(mostAlike(values)).toBeGreaterThan(0.99);
  });

  test('has no two sentences with the same order of gestures', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const { orders } = act({ scene, timing: track, character: avatar.character, seed, handsVisible: true });
      expect(orders.length).toBeGreaterThan(8);
      expect(new Set(orders).size).toBe(orders.length);
    }
  });
});
