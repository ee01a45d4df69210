// Keeps sound under a ceiling: a look-ahead limiter that turns all channels down together, smoothly and in place.
import { dbToFactor } from './decibels.ts';
import { visitPeaks } from './true-peak.ts';

interface LimitSettings {
  readonly sampleRateHz: number;
  /** The true peak that is not exceeded, dBTP. */
  readonly ceilingDb: number;
  /** How early the gain starts to fall before a peak. @defaultValue 5 */
  readonly lookAheadMs?: number;
  /** How fast it recovers. @defaultValue 120 */
  readonly releaseMs?: number;
}

/** Limits channels of one length in place. */
export function limit(channels: readonly Float32Array[], settings: LimitSettings): void {
  const { sampleRateHz, ceilingDb, lookAheadMs = 5, releaseMs = 120 } = settings;
  // Gain that moves within a sample can lift a peak between two of them by a hair.
  const ceiling = dbToFactor(ceilingDb) * 0.995;
  const peaks = findPeaks(channels, ceiling);
  if (peaks.length === 0) return;
  const lookAhead = Math.round((lookAheadMs * sampleRateHz) / 1000);
  const release = Math.exp(-1000 / (releaseMs * sampleRateHz));
  for (const span of joinSpans(peaks, lookAhead, channels[0]?.length ?? 0)) {
    limitSpan({ channels, peaks, lookAhead, release, ...span });
  }
}

interface Peak {
  readonly index: number;
  /** The gain this place needs, below 1. */
  readonly gain: number;
}

function findPeaks(channels: readonly Float32Array[], ceiling: number): readonly Peak[] {
  const gains = new Map<number, number>();
  for (const channel of channels) {
    visitPeaks(
      channel,
      () => ceiling,
      (index, peak) => {
        // A peak between two samples is lowered by both of them.
        for (const at of [index, index + 1]) gains.set(at, Math.min(gains.get(at) ?? 1, ceiling / peak));
      },
    );
  }
  return [...gains].map(([index, gain]) => ({ index, gain })).sort((a, b) => a.index - b.index);
}

interface Span {
  readonly firstPeak: number;
  readonly lastPeak: number;
  readonly from: number;
  readonly to: number;
}

/** Where the gain is below 1: runs of peaks whose release and attack touch. */
function joinSpans(peaks: readonly Peak[], lookAhead: number, length: number): readonly Span[] {
  const recovery = lookAhead * 200;
  const spans: Span[] = [];
  for (const [order, peak] of peaks.entries()) {
    const last = spans.at(-1);
    const from = Math.max(0, peak.index - 2 * lookAhead);
    const to = Math.min(length, peak.index + recovery);
    if (last && from < last.to) spans[spans.length - 1] = { ...last, lastPeak: order, to };
    else spans.push({ firstPeak: order, lastPeak: order, from, to });
  }
  return spans;
}

interface SpanWork extends Span {
  readonly channels: readonly Float32Array[];
  readonly peaks: readonly Peak[];
  readonly lookAhead: number;
  readonly release: number;
}

/**
 * The gain at a sample is the mean, over the look-ahead before it, of a curve that reaches each peak's gain one
 * look-ahead early and recovers exponentially: it is at or below every peak's gain when the peak comes.
 */
function limitSpan(work: SpanWork): void {
  const { channels, peaks, lastPeak, from, to, lookAhead, release } = work;
  const lowestAhead = watchPeaks(work);
  // Before the first sample there is no time to turn down: sound that begins with a peak begins turned down.
  let curve = from === 0 ? lowestAhead(0) : 1;
  const ring = new Float64Array(lookAhead).fill(curve);
  const lastIndex = peaks[lastPeak]?.index ?? 0;
  let sum = lookAhead * curve;
  for (let index = from; index < to; index += 1) {
    curve = Math.min(lowestAhead(index), 1 - (1 - curve) * release);
    const slot = index % lookAhead;
    sum += curve - (ring[slot] ?? 1);
    ring[slot] = curve;
    const gain = Math.min(1, sum / lookAhead);
    for (const channel of channels) channel[index] = (channel[index] ?? 0) * gain;
    if (index > lastIndex && gain > 0.99999) return;
  }
}

/** Gives, for rising sample indexes, the lowest gain that a peak within the look-ahead needs. */
function watchPeaks({ peaks, firstPeak, lastPeak, lookAhead }: SpanWork): (index: number) => number {
  let next = firstPeak;
  /** Gains rise from the first to the last; a peak behind a lower one that comes later does not matter. */
  const waiting: Peak[] = [];
  const take = (peak: Peak): void => {
    while ((waiting.at(-1)?.gain ?? 0) >= peak.gain) waiting.pop();
    waiting.push(peak);
    next += 1;
  };
  return (index) => {
    for (let peak = peaks[next]; peak && next <= lastPeak && peak.index <= index + lookAhead; peak = peaks[next]) {
      take(peak);
    }
    while (waiting[0] && waiting[0].index < index) waiting.shift();
    return waiting[0]?.gain ?? 1;
  };
}
