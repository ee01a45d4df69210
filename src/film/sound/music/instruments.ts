// Instrument, pitch and length -> the samples of one note.
import { createRandom } from '../../../kit/random.ts';
import type { BedNote, InstrumentName } from './bed-score.ts';

/** A note's own sound: left and right differ where an instrument is wide. */
export interface NoteSound {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

interface NoteShape {
  readonly frequencyHz: number;
  readonly holdS: number;
  readonly sampleRateHz: number;
}

type Instrument = (shape: NoteShape) => NoteSound;

/** Plays one note at full velocity. */
export function playNote(note: Pick<BedNote, 'instrument' | 'midi' | 'holdS'>, sampleRateHz: number): NoteSound {
  const frequencyHz = 440 * 2 ** ((note.midi - 69) / 12);
  return instruments[note.instrument]({ frequencyHz, holdS: note.holdS, sampleRateHz });
}

/** How much of each instrument goes into the room. */
export const roomShare: Readonly<Record<InstrumentName, number>> = {
  pad: 0.35,
  marimba: 0.3,
  bell: 0.55,
  keys: 0.3,
  pluck: 0.3,
  bass: 0.04,
  kick: 0.03,
  tom: 0.35,
  clap: 0.25,
  shaker: 0.12,
  hat: 0.1,
};

const instruments: Readonly<Record<InstrumentName, Instrument>> = {
  pad: ({ frequencyHz, holdS, sampleRateHz }) => {
    const releaseS = 1.1;
    const attackS = Math.min(0.5, holdS / 2);
    const play = (cents: number): Float32Array =>
      fill(holdS + releaseS, sampleRateHz, (t, index) => {
        const rising = Math.min(1, t / attackS);
        const falling = t < holdS ? 1 : Math.max(0, 1 - (t - holdS) / releaseS);
        const cycle = (frequencyHz / sampleRateHz) * index;
        const bright = 0.35 + 0.25 * Math.sin(2 * Math.PI * 0.13 * t + cents);
        const detune = 2 ** (cents / 1200);
        const first = readCycle(warmCycle, cycle) + readCycle(warmCycle, cycle * detune);
        const second = readCycle(brightCycle, cycle * (2 - detune));
        return 0.1 * rising * rising * (3 - 2 * rising) * falling * falling * (first + bright * second);
      });
    return { left: play(5), right: play(-6) };
  },
  marimba: ({ frequencyHz, sampleRateHz }) =>
    mono(
      partials(0.9, sampleRateHz, [
        { frequencyHz, level: 0.3, decayS: 0.22 },
        { frequencyHz: frequencyHz * 3.93, level: 0.07, decayS: 0.05 },
        { frequencyHz: frequencyHz * 9.2, level: 0.02, decayS: 0.015 },
      ]),
    ),
  bell: ({ frequencyHz, sampleRateHz }) =>
    mono(
      partials(2.6, sampleRateHz, [
        { frequencyHz, level: 0.22, decayS: 0.8 },
        { frequencyHz: frequencyHz * 2.002, level: 0.07, decayS: 0.5 },
        { frequencyHz: frequencyHz * 3.01, level: 0.03, decayS: 0.25 },
        { frequencyHz: frequencyHz * 5.4, level: 0.012, decayS: 0.09 },
      ]),
    ),
  keys: ({ frequencyHz, sampleRateHz }) =>
    mono(
      fill(1.9, sampleRateHz, (t) => {
        const phase = 2 * Math.PI * frequencyHz * t;
        const tine = 0.06 * Math.exp(-t / 0.06) * Math.sin(phase * 7);
        const body = Math.sin(phase + (0.25 + 0.9 * Math.exp(-t / 0.25)) * Math.sin(phase));
        return 0.24 * strike(t, 0.004) * Math.exp(-t / 0.55) * (body + tine);
      }),
    ),
  pluck: ({ frequencyHz, sampleRateHz }) =>
    mono(
      partials(
        0.7,
        sampleRateHz,
        [1, 2, 3, 4, 5, 6].map((order) => ({
          frequencyHz: frequencyHz * order,
          level: 0.24 / order ** 1.3,
          decayS: 0.2 / order ** 0.8,
        })),
      ),
    ),
  bass: ({ frequencyHz, holdS, sampleRateHz }) =>
    mono(
      fill(holdS + 0.12, sampleRateHz, (t) => {
        const phase = 2 * Math.PI * frequencyHz * t;
        const falling = t < holdS ? 1 : Math.max(0, 1 - (t - holdS) / 0.12);
        const tone = Math.sin(phase) + 0.35 * Math.sin(2 * phase) * Math.exp(-t / 0.4) + 0.08 * Math.sin(3 * phase);
        return 0.34 * strike(t, 0.012) * falling * (0.6 + 0.4 * Math.exp(-t / 0.35)) * tone;
      }),
    ),
  kick: ({ sampleRateHz }) =>
    mono(drop(sampleRateHz, { fromHz: 120, toHz: 46, dropS: 0.035, decayS: 0.13, level: 0.6 })),
  tom: ({ sampleRateHz }) => mono(drop(sampleRateHz, { fromHz: 95, toHz: 62, dropS: 0.09, decayS: 0.35, level: 0.5 })),
  clap: ({ sampleRateHz }) => noise(sampleRateHz, { seed: 3, decayS: 0.07, level: 0.5, lowHz: 900, highHz: 5200 }),
  shaker: ({ sampleRateHz }) =>
    noise(sampleRateHz, { seed: 5, decayS: 0.035, level: 0.5, lowHz: 4500, highHz: 11_000 }),
  hat: ({ sampleRateHz }) => noise(sampleRateHz, { seed: 9, decayS: 0.028, level: 0.5, lowHz: 6500, highHz: 14_000 }),
};

const mono = (samples: Float32Array): NoteSound => ({ left: samples, right: samples });

function fill(durationS: number, sampleRateHz: number, value: (t: number, index: number) => number): Float32Array {
  const samples = new Float32Array(Math.ceil(durationS * sampleRateHz));
  for (let index = 0; index < samples.length; index += 1) samples[index] = value(index / sampleRateHz, index);
  return samples;
}

/** A soft start instead of a click. */
const strike = (t: number, attackS: number): number => Math.min(1, t / attackS);

interface Partial {
  readonly frequencyHz: number;
  readonly level: number;
  readonly decayS: number;
}

/** Sine tones that die away, each by a turning pointer: two products a sample instead of a sine. */
function partials(durationS: number, sampleRateHz: number, tones: readonly Partial[]): Float32Array {
  const samples = new Float32Array(Math.ceil(durationS * sampleRateHz));
  for (const { frequencyHz, level, decayS } of tones) {
    if (frequencyHz > sampleRateHz * 0.42) continue;
    const angle = (2 * Math.PI * frequencyHz) / sampleRateHz;
    const shrink = Math.exp(-1 / (decayS * sampleRateHz));
    const cos = Math.cos(angle) * shrink;
    const sin = Math.sin(angle) * shrink;
    let real = level;
    let imaginary = 0;
    for (let index = 0; index < samples.length; index += 1) {
      samples[index] = (samples[index] ?? 0) + imaginary;
      const turned = real * cos - imaginary * sin;
      imaginary = real * sin + imaginary * cos;
      real = turned;
    }
  }
  return samples;
}

interface Drop {
  readonly fromHz: number;
  readonly toHz: number;
  readonly dropS: number;
  readonly decayS: number;
  readonly level: number;
}

/** A tone that falls fast and dies away: a drum with a skin. */
function drop(sampleRateHz: number, { fromHz, toHz, dropS, decayS, level }: Drop): Float32Array {
  let phase = 0;
  return fill(decayS * 5, sampleRateHz, (t) => {
    phase += (2 * Math.PI * (toHz + (fromHz - toHz) * Math.exp(-t / dropS))) / sampleRateHz;
    return level * strike(t, 0.003) * Math.exp(-t / decayS) * Math.sin(phase);
  });
}

interface Noise {
  readonly seed: number;
  readonly decayS: number;
  readonly level: number;
  readonly lowHz: number;
  readonly highHz: number;
}

/** A burst of noise between two frequencies (two one-pole filters). */
function noise(sampleRateHz: number, { seed, decayS, level, lowHz, highHz }: Noise): NoteSound {
  const random = createRandom(seed);
  const low = 1 - Math.exp((-2 * Math.PI * lowHz) / sampleRateHz);
  const high = 1 - Math.exp((-2 * Math.PI * highHz) / sampleRateHz);
  let slow = 0;
  let fast = 0;
  return mono(
    fill(decayS * 5, sampleRateHz, (t) => {
      fast += high * (random() * 2 - 1 - fast);
      slow += low * (fast - slow);
      return level * strike(t, 0.004) * Math.exp(-t / decayS) * (fast - slow);
    }),
  );
}

const cycleLength = 2048;

/** One cycle of a tone with partials falling off by a power of their number. */
function makeCycle(partialCount: number, slope: number): Float32Array {
  return Float32Array.from({ length: cycleLength + 1 }, (_, index) => {
    let sum = 0;
    for (let order = 1; order <= partialCount; order += 1) {
      sum += Math.sin((2 * Math.PI * order * index) / cycleLength) / order ** slope;
    }
    return sum;
  });
}

const warmCycle = makeCycle(4, 2.2);
const brightCycle = makeCycle(10, 1.6);

function readCycle(cycle: Float32Array, position: number): number {
  const at = (position - Math.floor(position)) * cycleLength;
  const index = Math.floor(at);
  const from = cycle[index] ?? 0;
  return from + ((cycle[index + 1] ?? 0) - from) * (at - index);
}
