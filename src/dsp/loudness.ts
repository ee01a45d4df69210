// Samples -> loudness as people hear it: gated LUFS of ITU-R BS.1770-4.
import { type BiquadCoefficients, createBiquad } from './biquad.ts';

/** Takes in sound block by block and says how loud all of it was. */
export interface LoudnessMeter {
  /** Adds a block: one array per channel, all of one length. */
  readonly add: (channels: readonly Float32Array[]) => void;
  /** The integrated loudness in LUFS; −Infinity for silence. Sound under 400 ms counts as one block. */
  readonly integratedLufs: () => number;
}

const hopsPerBlock = 4;
const blockSamples = 4096;

/** Starts a meter for front channels (left, right or mono: weight 1). */
export function createLoudnessMeter(channelCount: number, sampleRateHz: number): LoudnessMeter {
  const filters = Array.from({ length: channelCount }, () => [
    createBiquad(headShelf(sampleRateHz)),
    createBiquad(rumbleFilter(sampleRateHz)),
  ]);
  const hopSamples = Math.round(sampleRateHz / 10);
  const hopEnergies: number[] = [];
  const scratch = new Float32Array(blockSamples);
  let energy = 0;
  let filled = 0;

  const addHop = (): void => {
    hopEnergies.push(energy);
    energy = 0;
    filled = 0;
  };
  const addPart = (channels: readonly Float32Array[]): void => {
    for (const [index, channel] of channels.entries()) {
      const part = scratch.subarray(0, channel.length);
      let from = channel;
      for (const filter of filters[index] ?? []) {
        filter.run(from, part);
        from = part;
      }
      energy += sumOfSquares(part);
    }
    filled += channels[0]?.length ?? 0;
    if (filled === hopSamples) addHop();
  };
  return {
    add: (channels) => {
      const length = channels[0]?.length ?? 0;
      for (let from = 0; from < length; ) {
        const to = Math.min(length, from + blockSamples, from + hopSamples - filled);
        addPart(channels.map((channel) => channel.subarray(from, to)));
        from = to;
      }
    },
    integratedLufs: () => {
      if (hopEnergies.length < hopsPerBlock) {
        const whole = hopEnergies.reduce((sum, hop) => sum + hop, energy);
        const length = hopEnergies.length * hopSamples + filled;
        return gate(length === 0 ? [] : [whole / length]);
      }
      return gate(blockPowers(hopEnergies, hopSamples));
    },
  };
}

/** Measures whole channels at once. */
export function measureLoudness(channels: readonly Float32Array[], sampleRateHz: number): number {
  const meter = createLoudnessMeter(channels.length, sampleRateHz);
  meter.add(channels);
  return meter.integratedLufs();
}

function sumOfSquares(samples: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const sample = samples[index] ?? 0;
    sum += sample * sample;
  }
  return sum;
}

/** Mean powers of the 400 ms blocks, three quarters of each shared with the next. */
function blockPowers(hops: readonly number[], hopSamples: number): readonly number[] {
  const powers: number[] = [];
  for (let from = 0; from + hopsPerBlock <= hops.length; from += 1) {
    const sum = hops.slice(from, from + hopsPerBlock).reduce((total, hop) => total + hop, 0);
    powers.push(sum / (hopsPerBlock * hopSamples));
  }
  return powers;
}

const toLufs = (power: number): number => -0.691 + 10 * Math.log10(power);

/** Leaves out blocks under −70 LUFS, then those 10 LU under the mean of the rest. */
function gate(powers: readonly number[]): number {
  const loud = powers.filter((power) => toLufs(power) > -70);
  const threshold = toLufs(mean(loud)) - 10;
  return toLufs(mean(loud.filter((power) => toLufs(power) > threshold)));
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The first K-weighting stage: the head raises what lies above 1.7 kHz. The constants re-derive the standard's filter. */
function headShelf(sampleRateHz: number): BiquadCoefficients {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRateHz);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b0: (high + (band * k) / q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
}

/** The second K-weighting stage: what lies under 38 Hz is not heard as loud. */
function rumbleFilter(sampleRateHz: number): BiquadCoefficients {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRateHz);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}
