// The small sounds of cards and transitions, made here and laid quietly under everything else.
import { createRandom } from '../../kit/random.ts';
import type { SoundAccent } from './list-accents.ts';

/** Peaks before the whole is levelled: well below a voice. */
const whooshPeak = 0.05;
const tickPeak = 0.03;
/** The tick's two tones, and how fast they die. */
const tickTonesHz = [1318.5, 1975.5] as const;
const tickDecayS = 0.028;
/** Where the air's colour begins and turns. */
const lowHz = 320;
const highHz = 2200;
const resonance = 0.9;

/** Adds the accents to the two channels. The same accents give the same samples. */
export function addAccents(
  channels: readonly [Float32Array, Float32Array],
  accents: readonly SoundAccent[],
  sampleRateHz: number,
): void {
  for (const accent of accents) {
    if (accent.kind === 'tick') addTick(channels, accent, sampleRateHz);
    else addWhoosh(channels, accent, sampleRateHz);
  }
}

function addTick(
  channels: readonly [Float32Array, Float32Array],
  { startSample, lengthSamples }: SoundAccent,
  sampleRateHz: number,
): void {
  for (let index = 0; index < lengthSamples; index += 1) {
    const timeS = index / sampleRateHz;
    const attack = Math.min(1, timeS / 0.002);
    // The last tenth fades, so that the cut is not heard.
    const end = Math.min(1, (lengthSamples - index) / (lengthSamples * 0.1));
    const [low, high] = tickTonesHz;
    const tone = 0.75 * Math.sin(2 * Math.PI * low * timeS) + 0.25 * Math.sin(2 * Math.PI * high * timeS);
    const value = tickPeak * attack * end * Math.exp(-timeS / tickDecayS) * tone;
    for (const channel of channels) addAt(channel, startSample + index, value);
  }
}

/** Noise through a band that opens and closes, going from left to right. */
function addWhoosh(
  [left, right]: readonly [Float32Array, Float32Array],
  { startSample, lengthSamples }: SoundAccent,
  sampleRateHz: number,
): void {
  const random = createRandom(startSample);
  let band = 0;
  let low = 0;
  for (let index = 0; index < lengthSamples; index += 1) {
    const share = index / lengthSamples;
    const swell = Math.sin(Math.PI * share) ** 2;
    const corner = 2 * Math.sin((Math.PI * (lowHz + (highHz - lowHz) * swell)) / sampleRateHz);
    const high = 2 * random() - 1 - low - resonance * band;
    band += corner * high;
    low += corner * band;
    const value = whooshPeak * swell * band;
    const angle = (Math.PI / 2) * (0.25 + 0.5 * share);
    addAt(left, startSample + index, value * Math.cos(angle));
    addAt(right, startSample + index, value * Math.sin(angle));
  }
}

function addAt(channel: Float32Array, index: number, value: number): void {
  if (index < channel.length) channel[index] = (channel[index] ?? 0) + value;
}
