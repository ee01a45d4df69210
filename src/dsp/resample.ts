// Sound at one sample rate -> the same sound at another, by a polyphase Kaiser-windowed sinc.
import { kaiserWindow, sinc } from './kaiser.ts';

const zeroCrossings = 32;
const kaiserBeta = 9;
/** Share of the lower Nyquist frequency that passes. */
const passBand = 0.95;

interface Phases {
  /** Output samples per period of the rate ratio. */
  readonly up: number;
  /** Input samples per period. */
  readonly down: number;
  readonly tapCount: number;
  /** Input samples before an output's own position that its first tap weighs. */
  readonly reach: number;
  /** `up` filters of `tapCount` weights in a row. */
  readonly weights: Float64Array;
}

/** Changes the sample rate; sample n of the result lies at time n / `toHz`. Gives a new array, also for equal rates. */
export function resample(samples: Float32Array, fromHz: number, toHz: number): Float32Array<ArrayBuffer> {
  if (fromHz === toHz) return new Float32Array(samples);
  const phases = findPhases(fromHz, toHz);
  const { up, down, tapCount, reach, weights } = phases;
  const output = new Float32Array(Math.ceil((samples.length * up) / down));
  let phase = 0;
  let base = 0;
  for (let index = 0; index < output.length; index += 1) {
    output[index] = weighTaps(samples, base - reach, weights, phase * tapCount, tapCount);
    phase += down;
    base += Math.floor(phase / up);
    phase %= up;
  }
  return output;
}

function weighTaps(samples: Float32Array, from: number, weights: Float64Array, offset: number, count: number): number {
  const first = Math.max(0, -from);
  const last = Math.min(count, samples.length - from);
  let sum = 0;
  for (let tap = first; tap < last; tap += 1) sum += (samples[from + tap] ?? 0) * (weights[offset + tap] ?? 0);
  return sum;
}

const knownPhases = new Map<string, Phases>();

function findPhases(fromHz: number, toHz: number): Phases {
  const key = `${fromHz}:${toHz}`;
  const known = knownPhases.get(key);
  if (known) return known;
  const made = makePhases(fromHz, toHz);
  knownPhases.set(key, made);
  return made;
}

function makePhases(fromHz: number, toHz: number): Phases {
  const divisor = greatestDivisor(fromHz, toHz);
  const up = toHz / divisor;
  const down = fromHz / divisor;
  const cutoff = Math.min(1, toHz / fromHz) * passBand;
  const half = zeroCrossings / cutoff;
  const reach = Math.ceil(half);
  const tapCount = 2 * reach + 1;
  const weights = new Float64Array(up * tapCount);
  for (let phase = 0; phase < up; phase += 1) {
    const row = weights.subarray(phase * tapCount, (phase + 1) * tapCount);
    for (let tap = 0; tap < tapCount; tap += 1) {
      const distance = tap - reach - phase / up;
      row[tap] = cutoff * sinc(cutoff * distance) * kaiserWindow(distance / half, kaiserBeta);
    }
    normalizeSum(row);
  }
  return { up, down, tapCount, reach, weights };
}

/** Makes every phase pass a constant unchanged; else the phases would differ by a whisper of their rate. */
function normalizeSum(row: Float64Array): void {
  const sum = row.reduce((total, weight) => total + weight, 0);
  for (let tap = 0; tap < row.length; tap += 1) row[tap] = (row[tap] ?? 0) / sum;
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
