// Turns the phones of a scene into the mouth at one instant: neighbours run into each other, closed lips always win.
import { clamp, lerp, smoothstep } from '../../drawing/numbers.ts';
import { valueNoise } from '../../kit/random.ts';
import type { MouthShape } from '../../model/performance.ts';
import type { TimedViseme } from '../../model/voice-track.ts';
import { restMouth, visemeShapes } from '../face/viseme-shapes.ts';

/** A closure must outlast one picture of a 30 fps film, whatever the phase of the pictures. */
const shortestClosureMs = 38;
const closeMs = 62;
const openMs = 62;
/** A silence as long as this closes the mouth. */
const pauseMs = 120;
/** The farthest a span reaches beyond its own time. */
const longestReachMs = 150;

const mouthKeys = ['jaw', 'wide', 'pucker', 'upperLip', 'lowerLip', 'press', 'bite', 'tongue'] as const;
type MutableMouth = { -readonly [Key in keyof MouthShape]: number };

const isPause = (span: TimedViseme): boolean => span.viseme === 'sil' && span.endMs - span.startMs >= pauseMs;

/** Index of the first span that ends after a time; spans are in order. */
function firstSpanEndingAfter(spans: readonly TimedViseme[], timeMs: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && span.endMs <= timeMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that can be felt at a time. */
function spansNear(spans: readonly TimedViseme[], timeMs: number): readonly TimedViseme[] {
  const first = firstSpanEndingAfter(spans, timeMs - longestReachMs);
  let last = first;
  while (last < spans.length && (spans[last]?.startMs ?? Number.POSITIVE_INFINITY) <= timeMs + longestReachMs)
    last += 1;
  return spans.slice(first, last);
}

/** How much a span rules the mouth: it is prepared before its sound and dies away after it. */
function dominance({ viseme, startMs, endMs }: TimedViseme, timeMs: number): number {
  const durationMs = endMs - startMs;
  const attackMs = Math.min(95, durationMs * 0.7 + 32);
  const releaseMs = Math.min(115, durationMs * 0.75 + 36);
  const rise = smoothstep(startMs - attackMs, startMs + attackMs * 0.3, timeMs);
  const fall = 1 - smoothstep(startMs + durationMs * 0.65, endMs + releaseMs, timeMs);
  const weight = viseme === 'sil' ? 0.6 : 1;
  return weight * Math.min(rise, fall);
}

/** When the lips are wholly shut for a span, or null. */
function closureOf(span: TimedViseme): { readonly fromMs: number; readonly toMs: number } | null {
  if (isPause(span)) return { fromMs: span.startMs + 30, toMs: Math.max(span.startMs + 76, span.endMs - 70) };
  if (span.viseme !== 'PP' && span.viseme !== 'FF') return null;
  const held = Math.max(shortestClosureMs, (span.endMs - span.startMs) * 0.72);
  return { fromMs: span.startMs - 2, toMs: span.startMs + held };
}

/** 0 open, 1 as shut as the span wants it. */
function closureAt(span: TimedViseme, timeMs: number): number {
  const closure = closureOf(span);
  if (!closure) return 0;
  const rise = smoothstep(closure.fromMs - closeMs, closure.fromMs, timeMs);
  return Math.min(rise, 1 - smoothstep(closure.toMs, closure.toMs + openMs, timeMs));
}

/** The lips of a pause meet firmly, then rest on each other. */
function pausePress({ startMs, endMs }: TimedViseme, timeMs: number): number {
  const meetMs = Math.min(startMs + 30 + shortestClosureMs, endMs - 40);
  return lerp(1, 0.3, smoothstep(meetMs, meetMs + 180, timeMs));
}

function shutShape(span: TimedViseme, timeMs: number): MouthShape {
  if (span.viseme !== 'sil') return visemeShapes[span.viseme];
  return { ...restMouth, press: pausePress(span, timeMs) };
}

function blend(from: MouthShape, to: MouthShape, share: number): MouthShape {
  const mixed: MutableMouth = { ...from };
  for (const key of mouthKeys) mixed[key] = lerp(from[key], to[key], share);
  return mixed;
}

/** All but the closures: the spans' shapes by their dominance, opened a little more or less from word to word. */
function openShape(spans: readonly TimedViseme[], timeMs: number, liveliness: number): MouthShape {
  const sum: MutableMouth = { ...restMouth };
  let total = 0;
  for (const span of spans) {
    const weight = span.viseme === 'PP' ? dominance(span, timeMs) * 0.4 : dominance(span, timeMs);
    if (weight <= 0) continue;
    total += weight;
    for (const key of mouthKeys) sum[key] += visemeShapes[span.viseme][key] * weight;
  }
  const scale = liveliness / Math.max(1, total);
  for (const key of mouthKeys) sum[key] = clamp(sum[key] * scale);
  return sum;
}

/** The closed mouth before and after all speech. */
const quietMouth: MouthShape = { ...restMouth, press: 0.3 };

/** The mouth at a time. `energy` opens it wider (about 0.8 to 1.1). */
export function sampleMouth(
  visemes: readonly TimedViseme[],
  timeMs: number,
  acting: { readonly energy: number; readonly seed: number },
): MouthShape {
  const near = spansNear(visemes, timeMs);
  const liveliness = acting.energy * (0.9 + 0.1 * valueNoise(timeMs * 0.0017, acting.seed + 9));
  let shape = near.length === 0 ? quietMouth : openShape(near, timeMs, liveliness);
  shape = fadeAtEnds(visemes, timeMs, shape);
  for (const span of near) {
    const closure = closureAt(span, timeMs);
    if (closure > 0) shape = blend(shape, shutShape(span, timeMs), closure);
  }
  return shape;
}

function fadeAtEnds(visemes: readonly TimedViseme[], timeMs: number, shape: MouthShape): MouthShape {
  const startMs = visemes[0]?.startMs ?? 0;
  const endMs = visemes.at(-1)?.endMs ?? 0;
  const outside = Math.max(1 - smoothstep(startMs - 60, startMs, timeMs), smoothstep(endMs, endMs + 60, timeMs));
  return outside > 0 ? blend(shape, quietMouth, outside) : shape;
}

/** How much the presenter is speaking at a time, 0 to 1, smoothed over short gaps. */
export function speakingAt(visemes: readonly TimedViseme[], timeMs: number): number {
  const startMs = visemes[0]?.startMs ?? 0;
  const endMs = visemes.at(-1)?.endMs ?? 0;
  let silence = Math.max(1 - smoothstep(startMs - 200, startMs, timeMs), smoothstep(endMs, endMs + 200, timeMs));
  for (const span of spansNear(visemes, timeMs)) {
    if (span.viseme !== 'sil' || span.endMs - span.startMs < 200) continue;
    const inside = Math.min(
      smoothstep(span.startMs - 60, span.startMs + 140, timeMs),
      1 - smoothstep(span.endMs - 140, span.endMs + 60, timeMs),
    );
    silence = Math.max(silence, inside);
  }
  return 1 - silence;
}
