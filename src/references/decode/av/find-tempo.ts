// Samples -> beats a minute and where bars begin.
import { referenceLimits } from '../../../model/reference.ts';
import { type StereoSamples, soundRateHz } from './decode-sound.ts';

/** A beat that was found. */
interface Tempo {
  readonly tempoBpm: number;
  readonly barsMs: readonly number[];
}

const hopSamples = 480;
const hopMs = (hopSamples * 1000) / soundRateHz;
const slowestBpm = 60;
const fastestBpm = 180;
const beatsInBar = 4;
/** Onsets agree with the beat at least so much more than by chance. */
const leastAgreement = 1.8;
/** The tempo is told from so much of the sound. */
const mostHops = 12_000;

/** Finds the beat, or gives null when there is none to be sure of. */
export function findTempo([left, right]: StereoSamples): Tempo | null {
  const { whole, low } = findOnsets(left, right);
  if (whole.length * hopMs < 5000) return null;
  const used = whole.subarray(0, mostHops);
  const mean = used.reduce((sum, value) => sum + value, 0) / used.length;
  if (mean === 0) return null;
  const centred = used.map((value) => value - mean);
  const lag = bestLag(centred);
  if (lag === null) return null;
  const beat = bestPhase(whole, lag, 1);
  const onBeat = meanAt(whole, beat, lag);
  if (onBeat < leastAgreement * mean) return null;
  const downbeat = bestPhase(low, lag, beatsInBar, beat);
  const barMs = lag * beatsInBar * hopMs;
  const count = Math.min(referenceLimits.bars, Math.floor((whole.length * hopMs - downbeat * hopMs) / barMs) + 1);
  const barsMs = Array.from({ length: count }, (_, bar) => Math.round(downbeat * hopMs + bar * barMs));
  return { tempoBpm: Math.round((60_000 / (lag * hopMs)) * 10) / 10, barsMs };
}

/** How much louder each hop is than the one before, in all of the sound and in its bass. */
function findOnsets(
  left: Float32Array,
  right: Float32Array,
): { readonly whole: Float32Array; readonly low: Float32Array } {
  const count = Math.floor(left.length / hopSamples);
  const [whole, low] = [new Float32Array(count), new Float32Array(count)];
  let [bass, lastWhole, lastLow] = [0, 0, 0];
  for (let hop = 0; hop < count; hop += 1) {
    let [energy, lowEnergy] = [0, 0];
    for (let at = hop * hopSamples; at < (hop + 1) * hopSamples; at += 1) {
      const sample = (left[at] ?? 0) + (right[at] ?? 0);
      bass += 0.02 * (sample - bass);
      energy += sample * sample;
      lowEnergy += bass * bass;
    }
    const [logWhole, logLow] = [Math.log1p(1000 * energy), Math.log1p(1000 * lowEnergy)];
    if (hop > 0) {
      whole[hop] = Math.max(0, logWhole - lastWhole);
      low[hop] = Math.max(0, logLow - lastLow);
    }
    [lastWhole, lastLow] = [logWhole, logLow];
  }
  return { whole, low };
}

/** The distance of beats, in hops and parts of them, at which the onsets repeat best. */
function bestLag(onsets: Float32Array): number | null {
  const [shortest, longest] = [60_000 / (fastestBpm * hopMs), 60_000 / (slowestBpm * hopMs)];
  const power = repeatAt(onsets, 0);
  let best = { lag: 0, score: 0 };
  // A long run of beats shows the distance finely: four beats apart, a quarter of a hop counts.
  for (let lag = shortest; lag <= longest; lag += 0.125) {
    const repeats = repeatAt(onsets, lag) + 0.7 * repeatAt(onsets, 2 * lag) + 0.7 * repeatAt(onsets, 4 * lag);
    const bpm = 60_000 / (lag * hopMs);
    // Of a tempo and its double, people tap the one nearer to 115.
    const score = repeats * Math.exp(-0.5 * (Math.log2(bpm / 115) / 0.8) ** 2);
    if (score > best.score) best = { lag, score };
  }
  return best.score > 0.25 * power ? best.lag : null;
}

function repeatAt(onsets: Float32Array, lag: number): number {
  const shift = Math.floor(lag);
  const part = lag - shift;
  let sum = 0;
  for (let at = 0; at + shift + 1 < onsets.length; at += 1) {
    const later = (onsets[at + shift] ?? 0) * (1 - part) + (onsets[at + shift + 1] ?? 0) * part;
    sum += (onsets[at] ?? 0) * later;
  }
  return sum / Math.max(1, onsets.length - shift);
}

/** Where the first of every `beats` beats lies, among the places that begin at `from`. */
function bestPhase(onsets: Float32Array, lag: number, beats: number, from?: number): number {
  const candidates =
    from === undefined
      ? Array.from({ length: Math.ceil(lag) }, (_, hop) => hop)
      : Array.from({ length: beats }, (_, beat) => from + beat * lag);
  return candidates.reduce((best, phase) =>
    meanAt(onsets, phase, lag * beats) > meanAt(onsets, best, lag * beats) ? phase : best,
  );
}

/** The mean of the onsets at every step, the neighbours included: nobody plays to the hundredth of a second. */
function meanAt(onsets: Float32Array, phase: number, step: number): number {
  let [sum, count] = [0, 0];
  for (let at = phase; at < onsets.length - 1; at += step) {
    const hop = Math.round(at);
    sum += Math.max(onsets[hop - 1] ?? 0, onsets[hop] ?? 0, onsets[hop + 1] ?? 0);
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}
