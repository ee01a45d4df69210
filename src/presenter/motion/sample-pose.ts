// Turns a scene's acting into the pose at one instant; a pure function of time, so frames can be drawn in any order.
import { clamp, lerp, smoothstep } from '../../drawing/numbers.ts';
import { valueNoise } from '../../kit/random.ts';
import type { Beat, Performance, Pose } from '../../model/performance.ts';
import { moodActing } from './moods.ts';
import { armAt, turnAt } from './sample-arms.ts';
import { gazeAt, lastAtOrBefore, lidsAt } from './sample-eyes.ts';
import { sampleMouth, speakingAt } from './sample-mouth.ts';

/** Radians a second: about 14 breaths a minute. */
const breathSpeed = 1.5;
/** No breath is as long as the one before: how far it runs ahead or behind, in radians. */
const breathDrift = 2.6;
/** A beat is felt this long before and after its word. */
const beatBeforeMs = 330;
const beatAfterMs = 850;
/** The gaze makes up for the head's turn: share of the eye's reach per radian. */
const gazePerYaw = 1.6;
const gazePerPitch = 1.2;

/** The pose at a time in ms from the first sample of the scene's voice track; any time is allowed. */
export function samplePose(performance: Performance, timeMs: number): Pose {
  const mood = moodActing[performance.mood];
  const speaking = speakingAt(performance.visemes, timeMs);
  const head = headAt(performance, timeMs, speaking);
  const gaze = gazeAt(performance, timeMs);
  const lids = lidsAt(performance.blinksMs, timeMs);
  const turn = turnAt(performance, timeMs);
  const noise = noiseOf(performance, timeMs);
  const breath =
    (0.86 + 0.14 * noise(0.13, 18)) * Math.sin((timeMs / 1000) * breathSpeed + breathDrift * noise(0.11, 17));
  const yaw = clamp(head.yaw + turn.head, -0.2, 0.2);
  return {
    yaw,
    pitch: clamp(head.pitch, -0.12, 0.12),
    roll: clamp(head.roll, -0.1, 0.1),
    headX: clamp(3.2 * noise(0.3, 7) + turn.body * 12, -5, 5),
    headY: clamp(1.2 * breath + 2.6 * head.nod, -6, 6),
    eyeLeft: lids,
    eyeRight: lids,
    gazeX: clamp(gaze.x - yaw * gazePerYaw, -1, 1),
    gazeY: clamp(gaze.y - head.pitch * gazePerPitch, -1, 1),
    squint: mood.squint,
    browRaise: clamp(mood.browRaise + head.brow * 0.55 * mood.browFlash + 0.1 * noise(0.5, 10), -0.3, 1),
    browInner: mood.browInner + 0.1 * noise(0.4, 11),
    browFurrow: clamp(mood.browFurrow + 0.06 * noise(0.3, 14)),
    smile: clamp(lerp(mood.quietSmile, mood.speakingSmile, speaking) + 0.08 * noise(0.35, 13), -1, 1),
    smileSkew: clamp(0.35 * skewSide(performance) + 0.65 * noise(0.17, 15), -1, 1),
    mouth: sampleMouth(performance.visemes, timeMs, {
      energy: lerp(0.9, 1.04, clamp((mood.energy - 0.78) / 0.42)),
      seed: performance.seed % 997,
    }),
    breath: 0.5 + 0.5 * breath,
    sway: swayAt(performance, timeMs),
    bodyYaw: 0.045 * noise(0.23, 8) + turn.body,
    bodyRoll: 0.007 * noise(0.21, 12) + 0.009 * weightAt(noise) + turn.body * 0.05,
    armLeft: armAt(performance, 'left', timeMs),
    armRight: armAt(performance, 'right', timeMs),
  };
}

type Noise = (perSecond: number, lane: number) => number;

/** Smooth noise of a scene's own; each lane is independent. */
const noiseOf = ({ seed }: Performance, timeMs: number): Noise => {
  return (perSecond, lane) => valueNoise((timeMs / 1000) * perSecond, (seed % 997) * 31 + lane);
};

/** Everybody smiles a little more on one side. */
const skewSide = ({ seed }: Performance): 1 | -1 => (seed % 2 === 0 ? 1 : -1);

/** The weight rests on one leg, then shifts to the other: −1 left … 1 right. */
function weightAt(noise: Noise): number {
  const slow = noise(0.09, 16);
  return clamp(2.4 * slow, -1, 1);
}

interface HeadMotion {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  readonly nod: number;
  readonly brow: number;
}

function headAt(performance: Performance, timeMs: number, speaking: number): HeadMotion {
  const { energy } = moodActing[performance.mood];
  const noise = noiseOf(performance, timeMs);
  const { nod, brow, tilt } = beatsAt(performance, timeMs);
  return {
    yaw: (0.085 * noise(0.33, 1) + 0.035 * noise(1.1, 2) * speaking) * energy,
    pitch: 0.028 * noise(0.4, 3) + (0.055 * nod + 0.02 * noise(1.6, 4) * speaking) * energy - 0.01,
    roll: 0.034 * noise(0.28, 5) + (0.018 * noise(0.9, 6) * speaking + 0.03 * tilt) * energy,
    nod,
    brow: brow * energy,
  };
}

/** A word's accent over time: prepared before it, full on it, dying away after it. */
const accent = (sinceMs: number): number =>
  sinceMs < 80 ? smoothstep(-250, 80, sinceMs) : 1 - smoothstep(80, 800, sinceMs);

/** Nods, brow flashes (80 ms ahead of the nod) and tilts of the beats near a time. */
function beatsAt({ beats, seed }: Performance, timeMs: number) {
  let [nod, brow, tilt] = [0, 0, 0];
  let index = lastAtOrBefore(beats, timeMs + beatBeforeMs, ({ atMs }) => atMs);
  for (; index >= 0; index -= 1) {
    const beat: Beat | undefined = beats[index];
    if (!beat || timeMs - beat.atMs > beatAfterMs) break;
    const strength = accent(timeMs - beat.atMs) * beat.strength;
    nod += strength;
    brow += accent(timeMs - beat.atMs + 80) * beat.strength * 0.7;
    tilt += strength * valueNoise(index * 1.37, seed % 997);
  }
  return { nod: Math.min(nod, 1.25), brow: Math.min(brow, 1), tilt: clamp(tilt, -1, 1) };
}

/** Hair follows the head a moment later. */
function swayAt(performance: Performance, timeMs: number): number {
  const now = noiseOf(performance, timeMs);
  const before = noiseOf(performance, timeMs - 180);
  return 0.3 * (now(0.33, 1) - before(0.33, 1)) - 0.3 * now(0.3, 7);
}
