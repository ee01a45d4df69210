// Plans when a presenter blinks and where the eyes go.
import type { Random } from '../../kit/random.ts';
import type { Saccade, TimedGesture } from '../../model/performance.ts';

const shortestGapMs = 2100;
const longestGapMs = 4900;
/** Motion runs on after the sound: a scene may hold its last picture. */
const overrunMs = 6000;

/** Blinks every 2 to 5 s, at the end of a sentence where one falls into that span. */
export function planBlinks(random: Random, durationMs: number, sentenceEndsMs: readonly number[]): number[] {
  const blinks: number[] = [];
  let atMs = 600 + random() * 1500;
  while (atMs < durationMs + overrunMs) {
    blinks.push(Math.round(atMs));
    const previousMs = atMs;
    const wantedMs = previousMs + shortestGapMs + random() * (longestGapMs - shortestGapMs);
    atMs = nearbySentenceEnd(sentenceEndsMs, previousMs, wantedMs) ?? wantedMs;
  }
  return blinks;
}

function nearbySentenceEnd(endsMs: readonly number[], previousMs: number, wantedMs: number): number | undefined {
  return endsMs.find(
    (endMs) =>
      Math.abs(endMs - wantedMs) < 800 && endMs - previousMs >= shortestGapMs && endMs - previousMs <= longestGapMs,
  );
}

/** Small jumps about the camera, now and then a look aside, and a glance along every showing hand. */
export function planSaccades(random: Random, durationMs: number, gestures: readonly TimedGesture[]): Saccade[] {
  const glances = gestures.flatMap(glanceAlong);
  const idle = wander(random, durationMs).filter(
    ({ atMs }) => !glances.some((glance) => Math.abs(glance.atMs - atMs) < 700),
  );
  return [...idle, ...glances].sort((a, b) => a.atMs - b.atMs);
}

function wander(random: Random, durationMs: number): Saccade[] {
  const saccades: Saccade[] = [];
  let atMs = 0;
  while (atMs < durationMs + overrunMs) {
    const aside = atMs > 1200 && random() < 0.16;
    const [reachX, reachY] = aside ? [0.8, 0.4] : [0.14, 0.09];
    saccades.push({ atMs: Math.round(atMs), x: (random() - 0.5) * reachX, y: (random() - 0.55) * reachY });
    atMs += aside ? 320 + random() * 420 : 900 + random() * 1900;
  }
  return saccades;
}

function glanceAlong({ name, side, startMs, endMs }: TimedGesture): Saccade[] {
  if ((name !== 'present' && name !== 'point') || endMs - startMs < 1500) return [];
  const direction = side === 'left' ? -1 : 1;
  return [
    { atMs: startMs + 260, x: direction * 0.5, y: 0.16 },
    { atMs: startMs + 860, x: 0, y: 0 },
  ];
}
