// The arms at one instant, out of the gestures of the scene.
import { smoothstep } from '../../drawing/numbers.ts';
import { createRandom, valueNoise } from '../../kit/random.ts';
import type { ArmPose, Performance, TimedGesture } from '../../model/performance.ts';
import { shapeOf } from './gesture-shapes.ts';

/** How long an arm takes to come up and to go down. */
export const raiseMs = 480;
export const lowerMs = 560;

/** 0 before and after the gesture, 1 while it is held. */
function raiseAt({ startMs, endMs }: TimedGesture, timeMs: number): number {
  const rise = smoothstep(startMs, startMs + raiseMs, timeMs);
  return Math.min(rise, 1 - smoothstep(endMs - lowerMs, endMs, timeMs));
}

const sideSign = (side: TimedGesture['side']): -1 | 1 => (side === 'left' ? -1 : 1);

/** Two gestures of one name never look alike: each has a place, a slant and a rhythm of its own. */
function ownWay({ startMs }: TimedGesture, seed: number) {
  const random = createRandom((seed ^ Math.imul(startMs + 1, 0x9e3779b1)) >>> 0);
  return {
    inwards: 16 * random(),
    lower: (random() - 0.35) * 20,
    slant: (random() - 0.5) * 0.16,
    pace: 0.8 + 0.4 * random(),
    phase: random() * 1.2,
  };
}

/** The pose of one arm, or null while it rests. */
export function armAt(performance: Performance, side: TimedGesture['side'], timeMs: number): ArmPose | null {
  const { gestures, seed, handLift, handInset, handsNarrowed = 0 } = performance;
  const gesture = gestures.find((each) => each.side === side && each.startMs < timeMs && timeMs < each.endMs);
  if (!gesture) return null;
  const raise = raiseAt(gesture, timeMs);
  if (raise <= 0) return null;
  const shape = shapeOf(gesture);
  const way = ownWay(gesture, seed);
  const sign = sideSign(side);
  const inset = Math.max(handsNarrowed, side === 'right' ? handInset : -handInset);
  const phase = ((timeMs - gesture.startMs) / 1000) * shape.beat.perSecond * way.pace * 2 * Math.PI + way.phase;
  const drift = (lane: number) => valueNoise(timeMs * 0.0009, seed + lane);
  const angle = shape.handAngle + way.slant + shape.beat.turn * Math.sin(phase) * raise + 0.04 * drift(22);
  return {
    raise,
    handX: sign * (shape.handX - way.inwards - inset + shape.beat.x * Math.sin(phase + 0.6) * raise + 3 * drift(21)),
    handY: shape.handY + way.lower - handLift + shape.beat.y * Math.sin(phase) * raise + 3 * drift(23),
    handAngle: sign > 0 ? angle : -Math.PI - angle,
    hand: shape.hand,
    palm: shape.palm,
    ...(gesture.prop ? { prop: gesture.prop } : {}),
  };
}

/** How far the hands turn the body and the head, radians, right positive. */
export function turnAt({ gestures }: Performance, timeMs: number): { readonly body: number; readonly head: number } {
  let [body, head] = [0, 0];
  for (const gesture of gestures) {
    if (timeMs <= gesture.startMs || timeMs >= gesture.endMs) continue;
    const raise = raiseAt(gesture, timeMs) * sideSign(gesture.side);
    body += shapeOf(gesture).bodyTurn * raise;
    head += shapeOf(gesture).headTurn * raise;
  }
  return { body, head };
}
