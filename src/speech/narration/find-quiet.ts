// Where a stretch of sound is quiet enough to be cut, and where it begins and ends to sound.

const windowMs = 20;

/** Gives the middle of the quietest 20 ms between two times, in ms. */
export function findQuietMs(
  samples: Float32Array,
  sampleRateHz: number,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): number {
  const window = Math.round((windowMs * sampleRateHz) / 1000);
  const step = Math.max(1, Math.round(window / 4));
  const first = Math.max(0, Math.round((fromMs * sampleRateHz) / 1000));
  const last = Math.min(samples.length - window, Math.round((toMs * sampleRateHz) / 1000));
  let quietest = first;
  let least = Number.POSITIVE_INFINITY;
  for (let start = first; start <= last; start += step) {
    let power = 0;
    for (let index = start; index < start + window; index += 1) power += (samples[index] ?? 0) ** 2;
    if (power < least) [quietest, least] = [start, power];
  }
  return ((quietest + window / 2) * 1000) / sampleRateHz;
}

const stepMs = 10;
/** Below this share of the loudest step, it is silence. */
const silentShare = 0.05;

/** Gives where the first sound begins and the last one ends, in ms. */
export function findSounding(
  samples: Float32Array,
  sampleRateHz: number,
): { readonly startMs: number; readonly endMs: number } {
  const step = Math.round((stepMs * sampleRateHz) / 1000);
  const levels = Array.from({ length: Math.ceil(samples.length / step) }, (_, index) => {
    let power = 0;
    for (let at = index * step; at < Math.min(samples.length, (index + 1) * step); at += 1)
      power += (samples[at] ?? 0) ** 2;
    return Math.sqrt(power / step);
  });
  const least = levels.reduce((most, level) => Math.max(most, level), 0) * silentShare;
  const first = levels.findIndex((level) => level > least);
  const last = levels.findLastIndex((level) => level > least);
  return { startMs: Math.max(0, first) * stepMs, endMs: (last + 1) * stepMs };
}
