import { describe, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import type { Performance, Pose } from '../../src/model/performance.ts';
import { perform } from '../../src/presenter/motion/perform.ts';
import { samplePose } from '../../src/presenter/motion/sample-pose.ts';
import { longSpeech, sampleScene, sampleTiming } from './body-sample.ts';

const [avatar] = avatars;
if (!avatar) throw new Error('the catalogue is empty');
const { character } = avatar;
const frameMs = 1000 / 30;

const act = (seed: number): Performance =>
  perform({
    scene: sampleScene(longSpeech, { mood: 'excited' }),
    timing: sampleTiming(longSpeech),
    character,
    seed,
    handsVisible: true,
  });

/** How much each value may change from one picture to the next. */
const limits: readonly (readonly [name: string, read: (pose: Pose) => number, limit: number])[] = [
  ['yaw', (pose) => pose.yaw, 0.03],
  ['pitch', (pose) => pose.pitch, 0.03],
  ['roll', (pose) => pose.roll, 0.02],
  ['headX', (pose) => pose.headX, 0.8],
  ['headY', (pose) => pose.headY, 0.9],
  ['eyeLeft', (pose) => pose.eyeLeft, 0.75],
  ['gazeX', (pose) => pose.gazeX, 0.75],
  ['gazeY', (pose) => pose.gazeY, 0.5],
  ['browRaise', (pose) => pose.browRaise, 0.12],
  ['smile', (pose) => pose.smile, 0.12],
  ['jaw', (pose) => pose.mouth.jaw, 0.66],
  ['breath', (pose) => pose.breath, 0.03],
  ['sway', (pose) => pose.sway, 0.05],
  ['bodyYaw', (pose) => pose.bodyYaw, 0.03],
  ['bodyRoll', (pose) => pose.bodyRoll, 0.004],
  ['left arm', (pose) => pose.armLeft?.raise ?? 0, 0.11],
  ['right arm', (pose) => pose.armRight?.raise ?? 0, 0.11],
];

describe('the pose', () => {
  test('never jumps from one picture to the next', () => {
    const acting = act(3);
    let before = samplePose(acting, -500);
    for (let timeMs = -500 + frameMs; timeMs < acting.durationMs + 1500; timeMs += frameMs) {
      const now = samplePose(acting, timeMs);
      for (const [name, read, limit] of limits) {
        expect(Math.abs(read(now) - read(before)), `${name} at ${timeMs.toFixed(0)} ms`).toBeLessThanOrEqual(limit);
      }
      before = now;
    }
  });

  test('keeps the head inside the turns that the room for the head is measured for', () => {
    const acting = act(11);
    for (let timeMs = 0; timeMs < acting.durationMs; timeMs += 25) {
      const { yaw, pitch, roll, headX, headY, bodyYaw } = samplePose(acting, timeMs);
      expect(Math.abs(yaw)).toBeLessThanOrEqual(0.2);
      expect(Math.abs(pitch)).toBeLessThanOrEqual(0.12);
      expect(Math.abs(roll)).toBeLessThanOrEqual(0.1);
      expect(Math.abs(headX)).toBeLessThanOrEqual(5);
      expect(Math.abs(headY)).toBeLessThanOrEqual(6);
      expect(Math.abs(bodyYaw)).toBeLessThanOrEqual(0.25);
    }
  });

  test('is the same for the same score and time, in whatever order it is asked for', () => {
    const acting = act(5);
    const times = [4000, 10, 2500, 9000, 2500.5];
    const forwards = times.map((timeMs) => samplePose(acting, timeMs));
    const backwards = [...times].reverse().map((timeMs) => samplePose(act(5), timeMs));
    expect(backwards.reverse()).toEqual(forwards);
    expect(samplePose(act(6), 4000)).not.toEqual(forwards[0]);
  });

  test('nods and lifts the brows on stressed words', () => {
    const acting = act(5);
    const calm = { ...acting, beats: [] };
    const strong = acting.beats.filter(({ strength }) => strength > 0.7);
    expect(strong.length).toBeGreaterThan(5);
    for (const { atMs } of strong) {
      expect(samplePose(acting, atMs).pitch).toBeGreaterThan(samplePose(calm, atMs).pitch + 0.01);
      expect(samplePose(acting, atMs).browRaise).toBeGreaterThan(samplePose(calm, atMs).browRaise + 0.05);
    }
  });

  test('keeps the eyes on the camera while the head turns', () => {
    const acting = { ...act(5), saccades: [] };
    for (let timeMs = 0; timeMs < acting.durationMs; timeMs += 130) {
      const { yaw, gazeX } = samplePose(acting, timeMs);
      if (Math.abs(yaw) > 0.02) expect(Math.sign(gazeX)).toBe(-Math.sign(yaw));
    }
  });

  test('smiles less in a serious scene than in a warm one', () => {
    const acting = act(5);
    const smile = (mood: Performance['mood']) => samplePose({ ...acting, mood }, 3000).smile;
    expect(smile('serious')).toBeLessThan(smile('neutral'));
    expect(smile('neutral')).toBeLessThan(smile('warm'));
  });

  test('of a serious scene is calm: inner brows level or lowered, corners of the mouth never down', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const acting: Performance = { ...act(seed), mood: 'serious' };
      for (let timeMs = 0; timeMs < acting.durationMs + 1000; timeMs += 90) {
        const { browInner, browRaise, smile } = samplePose(acting, timeMs);
        expect(browInner).toBeLessThan(-0.1);
        expect(browRaise).toBeLessThan(0.25);
        expect(smile).toBeGreaterThan(0.1);
      }
    }
  });
});

describe('blinks', () => {
  test('come every 2 to 5 seconds', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { blinksMs } = act(seed);
      expect(blinksMs.length).toBeGreaterThan(3);
      blinksMs.slice(1).forEach((atMs, index) => {
        const gapMs = atMs - (blinksMs[index] ?? 0);
        expect(gapMs).toBeGreaterThanOrEqual(2000);
        expect(gapMs).toBeLessThanOrEqual(5000);
      });
    }
  });

  test('shut the eyes wholly and open them again within a third of a second', () => {
    const acting = act(2);
    const [atMs = 0] = acting.blinksMs;
    expect(samplePose(acting, atMs - 5).eyeLeft).toBe(1);
    expect(samplePose(acting, atMs + 80).eyeLeft).toBeLessThan(0.02);
    expect(samplePose(acting, atMs + 270).eyeLeft).toBe(1);
  });
});
