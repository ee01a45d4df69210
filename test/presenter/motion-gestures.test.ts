import { describe, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import type { TimedGesture } from '../../src/model/performance.ts';
import type { Scene } from '../../src/model/storyboard.ts';
import { perform } from '../../src/presenter/motion/perform.ts';
import { samplePose } from '../../src/presenter/motion/sample-pose.ts';
import { longSpeech, sampleScene, sampleTiming } from './body-sample.ts';

const [avatar] = avatars;
if (!avatar) throw new Error('the catalogue is empty');
const { character } = avatar;
const timing = sampleTiming(longSpeech);
const seeds = Array.from({ length: 40 }, (_, index) => index * 7919);

const gesturesOf = (seed: number, more: Partial<Scene> = {}, handsVisible = true): readonly TimedGesture[] =>
  perform({ scene: sampleScene(longSpeech, more), timing, character, seed, handsVisible }).gestures;

/** The sentence that is spoken while a gesture begins. */
const sentenceOf = ({ startMs }: TimedGesture): number =>
  timing.words.find(({ endMs }) => endMs > startMs + 380)?.sentenceIndex ?? 0;

describe('gestures', () => {
  test('are chosen for most sentences when the scene asks for none', () => {
    const counts = seeds.map((seed) => new Set(gesturesOf(seed).map(sentenceOf)).size);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeGreaterThan(3.5);
  });

  test('never repeat, in the next sentence, a gesture of the same hand', () => {
    const askedFor = { gestures: [4, 12, 20, 30, 38, 47].map((cueWord) => ({ name: 'open', cueWord }) as const) };
    for (const more of [{}, askedFor, { kind: 'presenter-with-graphic' as const }]) {
      for (const seed of seeds) {
        const gestures = gesturesOf(seed, more);
        for (const gesture of gestures) {
          const next = gestures.filter((each) => sentenceOf(each) === sentenceOf(gesture) + 1);
          expect(next.some(({ name, side }) => name === gesture.name && side === gesture.side)).toBe(false);
        }
      }
    }
  });

  test('of greeting are made with the hand that no name is beside', () => {
    const greeting: Pick<Scene, 'gestures' | 'shown'> = {
      gestures: [{ name: 'wave', cueWord: 0 }],
      shown: [{ kind: 'lower-third', cueWord: null, name: 'Maya Lindholm', role: 'Reporter' }],
    };
    // Cards come on the viewer's right unless a style says otherwise, names on the left.
    const sidesOf = (more: Partial<Scene>) =>
      seeds.flatMap((seed) => gesturesOf(seed, more).flatMap(({ name, side }) => (name === 'wave' ? [side] : [])));
    const sides = sidesOf(greeting);
    expect(sides).toHaveLength(seeds.length);
    expect(new Set(sides)).toEqual(new Set(['right']));
    expect(new Set(sidesOf({ gestures: greeting.gestures }))).toEqual(new Set(['left', 'right']));
  });

  test('of one hand never overlap', () => {
    for (const seed of seeds) {
      for (const side of ['left', 'right'] as const) {
        const own = gesturesOf(seed).filter((gesture) => gesture.side === side);
        own.slice(1).forEach(({ startMs }, index) => {
          expect(startMs).toBeGreaterThanOrEqual(own[index]?.endMs ?? 0);
        });
      }
    }
  });

  test('start slightly before the word that the scene names', () => {
    const [gesture] = gesturesOf(1, { gestures: [{ name: 'point', cueWord: 12 }] }).filter(
      ({ name }) => name === 'point',
    );
    const wordMs = timing.words[12]?.startMs ?? 0;
    expect(gesture?.startMs).toBeLessThan(wordMs);
    expect(gesture?.startMs).toBeGreaterThan(wordMs - 500);
    expect(gesture?.endMs).toBeGreaterThan(wordMs + 300);
  });

  test('are absent when no hand is in the picture', () => {
    for (const seed of seeds) {
      const acting = perform({ scene: sampleScene(longSpeech), timing, character, seed, handsVisible: false });
      expect(acting.gestures).toEqual([]);
      expect(samplePose(acting, 3000).armRight).toBeNull();
    }
  });

  test('are the same for the same seed and differ between seeds', () => {
    expect(gesturesOf(5)).toEqual(gesturesOf(5));
    const different = new Set(seeds.map((seed) => JSON.stringify(gesturesOf(seed))));
    expect(different.size).toBeGreaterThan(20);
  });

  test('raise the hand of their side and lower it again', () => {
    const [gesture] = gesturesOf(9);
    if (!gesture) throw new Error('no gesture');
    const acting = perform({ scene: sampleScene(longSpeech), timing, character, seed: 9, handsVisible: true });
    const armAt = (timeMs: number) => {
      const pose = samplePose(acting, timeMs);
      return gesture.side === 'left' ? pose.armLeft : pose.armRight;
    };
    expect(armAt(gesture.startMs)).toBeNull();
    expect(armAt((gesture.startMs + gesture.endMs) / 2)?.raise).toBeGreaterThan(0.9);
    expect(armAt(gesture.endMs)).toBeNull();
  });

  test('survive cue words that the script does not have', () => {
    expect(() => gesturesOf(1, { gestures: [{ name: 'wave', cueWord: 9999 }] })).not.toThrow();
    const empty = { ...timing, words: [], visemes: [], durationMs: 0 };
    const acting = perform({ scene: sampleScene(''), timing: empty, character, seed: 1, handsVisible: true });
    expect(samplePose(acting, 100).mouth.jaw).toBe(0);
  });

  test('count on as many fingers as the word says, or as often as was counted before', () => {
    const spoken = 'The first step is to plan. Then comes the work itself. Finally, number five is the rest.';
    const scene = sampleScene(spoken, {
      gestures: [
        { name: 'count', cueWord: 1 },
        { name: 'count', cueWord: 6 },
        { name: 'count', cueWord: 13 },
      ],
    });
    const acting = perform({ scene, timing: sampleTiming(spoken), character, seed: 3, handsVisible: true });
    expect(acting.gestures.filter(({ name }) => name === 'count').map(({ fingers }) => fingers)).toEqual([1, 2, 5]);
    const [first] = acting.gestures;
    const arm = samplePose(acting, ((first?.startMs ?? 0) + (first?.endMs ?? 0)) / 2);
    expect((arm.armLeft ?? arm.armRight)?.hand).toBe('one');
  });

  test.each([
    ['kitchen', 'cup'],
    ['city', 'microphone'],
    ['studio', 'tablet'],
  ] as const)('hold in the set %s a %s until the voice ends', (set, prop) => {
    const [held] = gesturesOf(3, { set, gestures: [{ name: 'hold', cueWord: 2 }] }).filter(
      ({ name }) => name === 'hold',
    );
    expect(held?.prop).toBe(prop);
    expect(held?.endMs).toBeGreaterThan(timing.durationMs - 500);
  });

  test('rarely come back in the order of an earlier sentence', () => {
    let [repeated, sentences] = [0, 0];
    for (const seed of seeds) {
      const orders = [...Map.groupBy(gesturesOf(seed), sentenceOf).values()].map((own) =>
        own.map(({ name, side }) => `${name} ${side}`).join(', '),
      );
      sentences += orders.length;
      repeated += orders.length - new Set(orders).size;
    }
    expect(repeated / sentences).toBeLessThan(0.05);
  });

  test('differ in place and slant even where name and hand are the same', () => {
    const acting = perform({ scene: sampleScene(longSpeech), timing, character, seed: 2, handsVisible: true });
    const poseOf = (startMs: number) => {
      const gestures = [{ name: 'open', side: 'right', startMs, endMs: startMs + 3000 } as const];
      return samplePose({ ...acting, gestures }, startMs + 1500).armRight;
    };
    expect(Math.abs((poseOf(0)?.handX ?? 0) - (poseOf(9000)?.handX ?? 0))).toBeGreaterThan(1);
    expect(poseOf(0)?.handAngle).not.toBeCloseTo(poseOf(9000)?.handAngle ?? 0, 2);
  });

  test('are made higher behind a desk, so that it cuts off no hand', () => {
    const acting = { scene: sampleScene(longSpeech), timing, character, seed: 4, handsVisible: true };
    const [free, behind] = [perform(acting), perform({ ...acting, deskInFront: true })];
    expect(behind.gestures).toEqual(free.gestures);
    const [gesture] = free.gestures;
    const timeMs = ((gesture?.startMs ?? 0) + (gesture?.endMs ?? 0)) / 2;
    const handY = (of: typeof free) => {
      const { armLeft, armRight } = samplePose(of, timeMs);
      return (gesture?.side === 'left' ? armLeft : armRight)?.handY ?? 0;
    };
    expect(handY(behind)).toBeLessThan(handY(free) - 40);
  });
});
