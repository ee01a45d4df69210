// Measures the decoded sound: where it lies in time, how loud it is, how high it peaks.
import { measureLoudness } from '../../dsp/loudness.ts';
import { measureTruePeak } from '../../dsp/true-peak.ts';
import type { FilmCheck } from '../../model/film.ts';
import type { FilmDecoder } from '../decoders/film-decoder.ts';
import { hardCheck } from './check-result.ts';
import { meanOf, type SoundWindow } from './sound-windows.ts';

const wantedLufs = -16;
const loudnessRange = 0.5;
const highestDbtp = -1.5;
const mostOffsetMs = 20;
/** How far off the sound is looked for. */
const searchMs = 120;
/** A stretch that fits worse than this at its best place is not the sound that was mixed. */
const leastLikeness = 0.8;
/** Every fourth sample is enough to place a voice to a tenth of a millisecond. */
const stride = 4;

/** Decodes the sound once. */
export async function checkSound(
  decoder: FilmDecoder,
  sampleRateHz: number,
  windows: readonly SoundWindow[],
): Promise<readonly FilmCheck[]> {
  const channels = await decoder.decodeSound(sampleRateHz);
  const loudness = measureLoudness(channels, sampleRateHz);
  const peak = measureTruePeak(channels);
  // A film without voice and music has nothing to be measured.
  const isSilent = windows.length === 0 && loudness < -60;
  return [
    placeCheck(channels, sampleRateHz, windows),
    hardCheck({
      name: 'loudness',
      passed: isSilent || Math.abs(loudness - wantedLufs) <= loudnessRange,
      measured: isSilent ? 'silent' : `${loudness.toFixed(2)} LUFS`,
      limit: `${wantedLufs} LUFS within ${loudnessRange}`,
      detail: 'Integrated loudness of the sound as decoded from the file.',
    }),
    hardCheck({
      name: 'true-peak',
      passed: peak < highestDbtp,
      measured: `${peak.toFixed(2)} dBTP`,
      limit: `under ${highestDbtp} dBTP`,
      detail: 'Highest level between the decoded samples; above it players distort.',
    }),
  ];
}

function placeCheck(
  channels: readonly [Float32Array, Float32Array],
  sampleRateHz: number,
  windows: readonly SoundWindow[],
): FilmCheck {
  const found = windows.map((window) => findOffset(channels, sampleRateHz, window));
  const worst = Math.max(0, ...found.map(({ offsetMs }) => Math.abs(offsetMs)));
  const likeness = Math.min(1, ...found.map((one) => one.likeness));
  return hardCheck({
    name: 'sound-in-time',
    passed: worst <= mostOffsetMs && likeness >= leastLikeness,
    measured: windows.length === 0 ? 'silent' : `${worst.toFixed(1)} ms off, likeness ${likeness.toFixed(2)}`,
    limit: `at most ${mostOffsetMs} ms off, likeness at least ${leastLikeness}`,
    detail: 'The decoded sound against the mix, at the loudest place of each third of the film.',
  });
}

/** Where the window is heard best, against where it was mixed. */
function findOffset(
  channels: readonly [Float32Array, Float32Array],
  sampleRateHz: number,
  { startSample, samples }: SoundWindow,
): { readonly offsetMs: number; readonly likeness: number } {
  const reach = Math.round((searchMs * sampleRateHz) / 1000);
  const heard = meanOf(channels, startSample - reach, samples.length + 2 * reach);
  let best = { offsetMs: 0, likeness: -1 };
  for (let lag = 0; lag <= 2 * reach; lag += stride) {
    const likeness = correlate(samples, heard, lag);
    if (likeness > best.likeness) best = { offsetMs: ((lag - reach) * 1000) / sampleRateHz, likeness };
  }
  return best;
}

/** Likeness of two stretches, −1 to 1. */
function correlate(samples: Float32Array, heard: Float32Array, lag: number): number {
  let [product, ownEnergy, heardEnergy] = [0, 1e-12, 1e-12];
  for (let index = 0; index < samples.length; index += stride) {
    const own = samples[index] ?? 0;
    const other = heard[index + lag] ?? 0;
    product += own * other;
    ownEnergy += own * own;
    heardEnergy += other * other;
  }
  return product / Math.sqrt(ownEnergy * heardEnergy);
}
