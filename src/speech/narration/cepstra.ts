// Speech -> what it sounds like every hundredth of a second, apart from who speaks and how loud: 12 mel cepstra.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createPowerSpectrum } from '../../dsp/fft.ts';
import { resample } from '../../dsp/resample.ts';

/** Time from one frame to the next. */
export const hopMs = 10;

const rateHz = 16_000;
const hopSamples = (rateHz * hopMs) / 1000;
const windowSamples = 400;
const spectrumSize = 512;
const bandCount = 40;
export const cepstrumCount = 12;
const lowestHz = 100;
const highestHz = 7000;
const preEmphasis = 0.97;
const floor = 1e-7;
/** Frames between two turns of the event loop. */
const framesPerTurn = 500;

/** Gives the cepstra of all frames, `cepstrumCount` for each, one after the other. */
export async function findCepstra(samples: Float32Array, sampleRateHz: number): Promise<Float32Array> {
  const sound = resample(samples, sampleRateHz, rateHz);
  const frames = Math.max(0, Math.floor((sound.length - windowSamples) / hopSamples) + 1);
  const gain =
    1 /
    Math.max(
      1e-6,
      sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    );
  const spectrum = createPowerSpectrum(spectrumSize);
  const bands = makeBands();
  const window = Float64Array.from(
    { length: windowSamples },
    (_, index) => 0.54 - 0.46 * Math.cos((2 * Math.PI * index) / (windowSamples - 1)),
  );
  const cepstra = new Float32Array(frames * cepstrumCount);
  const frame = new Float64Array(windowSamples);
  for (let index = 0; index < frames; index += 1) {
    if (index % framesPerTurn === 0) await nextTurn();
    const start = index * hopSamples;
    for (let at = 0; at < windowSamples; at += 1) {
      const before = start + at > 0 ? (sound[start + at - 1] ?? 0) : 0;
      frame[at] = ((sound[start + at] ?? 0) - preEmphasis * before) * gain * (window[at] ?? 0);
    }
    cepstra.set(toCepstra(spectrum(frame), bands), index * cepstrumCount);
  }
  return cepstra;
}

interface Band {
  readonly first: number;
  readonly weights: readonly number[];
}

const toMel = (hz: number): number => 2595 * Math.log10(1 + hz / 700);
const fromMel = (mel: number): number => 700 * (10 ** (mel / 2595) - 1);

/** Triangles that overlap by half, evenly apart as the ear hears. */
function makeBands(): readonly Band[] {
  const step = (toMel(highestHz) - toMel(lowestHz)) / (bandCount + 1);
  const edge = (index: number): number => (fromMel(toMel(lowestHz) + step * index) * spectrumSize) / rateHz;
  return Array.from({ length: bandCount }, (_, index) => {
    const [from, middle, to] = [edge(index), edge(index + 1), edge(index + 2)];
    const first = Math.ceil(from);
    const count = Math.max(0, Math.floor(to) - first + 1);
    const weights = Array.from({ length: count }, (__, at) => {
      const place = first + at;
      return place < middle ? (place - from) / (middle - from) : (to - place) / (to - middle);
    });
    return { first, weights };
  });
}

/** The first cepstrum is loudness and stays away. */
function toCepstra(power: Float64Array, bands: readonly Band[]): Float32Array {
  const logs = bands.map(({ first, weights }) => {
    const sum = weights.reduce((total, weight, at) => total + weight * (power[first + at] ?? 0), 0);
    return Math.log(sum / windowSamples + floor);
  });
  return Float32Array.from({ length: cepstrumCount }, (_, index) => {
    const order = index + 1;
    const sum = logs.reduce(
      (total, log, band) => total + log * Math.cos((Math.PI * order * (band + 0.5)) / bandCount),
      0,
    );
    return sum * Math.sqrt(2 / bandCount);
  });
}
