// Turns a scene and the times of its speech into the score of its acting.
import { lerp } from '../../drawing/numbers.ts';
import { createRandom, seedFromText } from '../../kit/random.ts';
import type { Character } from '../../model/character.ts';
import type { Beat, Performance } from '../../model/performance.ts';
import type { Scene } from '../../model/storyboard.ts';
import type { TimedWord, VoiceTiming } from '../../model/voice-track.ts';
import { planBlinks, planSaccades } from './plan-eyes.ts';
import { planGestures, sentencesOf } from './plan-gestures.ts';

/** What a scene's acting is made from. */
export interface PerformInput {
  readonly scene: Scene;
  readonly timing: VoiceTiming;
  readonly character: Character;
  readonly seed: number;
  /** False when a card or a close shot hides the hands: then there are no gestures. */
  readonly handsVisible: boolean;
  /** A desk or counter stands before the presenter: hands are held above it. */
  readonly deskInFront?: boolean;
  /** On which of the viewer's sides a card stands that shares the picture. @defaultValue right */
  readonly cardSide?: 'left' | 'right';
  /** The orders of gestures in the sentences before this scene (`Acting.orders`). @defaultValue none */
  readonly taken?: readonly string[];
}

/** The acting of a scene. */
export interface Acting {
  readonly performance: Performance;
  /** In which order each sentence gestures, for the scenes after it. */
  readonly orders: readonly string[];
}

/** Most content words are stressed a little; nodding to each of them would be bobbing. */
const leastBeatStress = 0.6;
const leastBeatGapMs = 520;

/** Hands this much higher show their wrists above a desk's edge. */
const overDesk = 52;
/** A broad man's pointing hand would else touch the card it points at. */
const besideCard = 62;

/** Left is negative. */
const insetOf = { left: -besideCard, right: besideCard } as const;

/** Plans the acting of one scene by itself; the same input gives the same score. */
export const perform = (input: PerformInput): Performance => act(input).performance;

/** Plans the acting of a scene among others. */
export function act(input: PerformInput): Acting {
  const { scene, timing, character, seed, handsVisible, deskInFront = false, cardSide = 'right', taken = [] } = input;
  const ownSeed = (seed ^ seedFromText(scene.id)) >>> 0;
  const random = (lane: number) => createRandom(ownSeed + lane);
  const { gestures, orders } = handsVisible
    ? planGestures(scene, timing, { random: random(1), taken, cardSide })
    : { gestures: [], orders: [] };
  const sentenceEndsMs = sentencesOf(timing.words).map(({ endMs }) => endMs + 40);
  const performance: Performance = {
    sceneId: scene.id,
    seed: ownSeed,
    durationMs: timing.durationMs,
    mood: scene.mood,
    visemes: timing.visemes,
    blinksMs: planBlinks(random(2), timing.durationMs, sentenceEndsMs),
    saccades: planSaccades(random(3), timing.durationMs, gestures),
    beats: planBeats(timing.words, character),
    gestures,
    handLift: deskInFront ? overDesk : 0,
    handInset: scene.kind === 'presenter-with-graphic' ? insetOf[cardSide] : 0,
    ...(deskInFront && scene.shot === 'seated' ? { atDesk: true as const } : {}),
  };
  return { performance, orders };
}

/** Stressed words, not closer than a head can nod; the old nod less. */
function planBeats(words: readonly TimedWord[], { age }: Character): Beat[] {
  const beats: Beat[] = [];
  for (const { stress, startMs, endMs } of words) {
    const atMs = Math.round(startMs + (endMs - startMs) * 0.35);
    const previous = beats.at(-1);
    if (stress < leastBeatStress) continue;
    const strength = lerp(0.4, 1, (stress - leastBeatStress) / (1 - leastBeatStress));
    const beat: Beat = { atMs, strength: strength * (1 - 0.3 * age) };
    if (!previous || atMs - previous.atMs >= leastBeatGapMs) beats.push(beat);
    else if (beat.strength > previous.strength) beats[beats.length - 1] = beat;
  }
  return beats;
}
