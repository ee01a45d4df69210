// Where somebody speaks -> how far the music steps back, as gains of 10 ms steps.
import { dbToFactor } from '../../dsp/decibels.ts';
import type { MixInput } from './mix-input.ts';

const depthDb = -10;
const lookAheadMs = 150;
const holdMs = 350;
const attackMs = 50;
const releaseMs = 600;
const stepMs = 10;
/** A step this loud (root mean square of samples at −16 LUFS) is speech. */
const speechLevel = 0.006;

/** What the music makes way for: voices, and other sound of one channel. */
interface DuckInput extends Pick<MixInput, 'timeline' | 'voices'> {
  readonly sounding?: readonly { readonly startSample: number; readonly samples: Float32Array }[];
}

/** Finds a gain for every step of the film; 1 where nobody speaks. */
export function findDuckGains(input: DuckInput): Float32Array {
  const wanted = spread(findSpeech(input), Math.round(lookAheadMs / stepMs), Math.round(holdMs / stepMs));
  const gains = new Float32Array(wanted.length);
  const attack = Math.exp(-stepMs / attackMs);
  const release = Math.exp(-stepMs / releaseMs);
  // A film that opens with speech opens with ducked music.
  let depth = wanted[0] ?? 0;
  for (let step = 0; step < gains.length; step += 1) {
    const aim = wanted[step] ?? 0;
    depth = aim + (depth - aim) * (aim > depth ? attack : release);
    gains[step] = dbToFactor(depthDb * depth);
  }
  return gains;
}

/** 1 in every step in which a voice sounds. */
function findSpeech({ timeline, voices, sounding = [] }: DuckInput): Float32Array {
  const stepSamples = timeline.sampleRateHz / 100;
  const speech = new Float32Array(Math.ceil(timeline.sampleCount / stepSamples) + 1);
  const spoken = timeline.voice.map(({ sceneId, startSample }) => ({
    startSample,
    samples: voices.get(sceneId) ?? new Float32Array(0),
  }));
  for (const { startSample, samples } of [...spoken, ...sounding]) {
    for (let from = 0; from < samples.length; from += stepSamples) {
      if (rootMeanSquare(samples.subarray(from, from + stepSamples)) > speechLevel) {
        speech[Math.floor((startSample + from) / stepSamples)] = 1;
      }
    }
  }
  return speech;
}

function rootMeanSquare(samples: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < samples.length; index += 1) sum += (samples[index] ?? 0) ** 2;
  return Math.sqrt(sum / Math.max(1, samples.length));
}

/** Lets every 1 begin `before` steps earlier and last `after` steps longer. */
function spread(flags: Float32Array, before: number, after: number): Float32Array {
  const spreadFlags = new Float32Array(flags.length);
  for (let step = 0; step < flags.length; step += 1) {
    if (flags[step] === 1) spreadFlags.fill(1, Math.max(0, step - before), step + after + 1);
  }
  return spreadFlags;
}
