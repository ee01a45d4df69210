// Speech whose words nobody knows -> a mouth that opens with the energy of its vowels.

import { createPowerSpectrum } from '../../dsp/fft.ts';
import type { TimedViseme, Viseme } from '../../model/voice-track.ts';

const frameMs = 10;
/** Where vowels have their strength; hissing and humming open no mouth. */
const lowestHz = 370;
const highestHz = 1850;
const spectrumSize = 2048;
/** Louder than the quietest tenth by less than this, in decibels, nobody speaks. */
const speechRiseDb = 9;
/** A shape that lasts shorter joins the one before it. */
const shortestMs = 50;

const shapes: readonly (readonly [least: number, viseme: Viseme])[] = [
  [0.82, 'aa'],
  [0.62, 'E'],
  [0.42, 'O'],
  [0.2, 'I'],
  [0.06, 'nn'],
];

/** Gives the mouth shapes that cover the whole sound. */
export function visemesOfEnergy(samples: Float32Array, sampleRateHz: number): readonly TimedViseme[] {
  const levels = smooth(bandLevels(samples, sampleRateHz));
  const sorted = levels.toSorted((a, b) => a - b);
  const quiet = sorted[Math.floor(sorted.length * 0.1)] ?? 0;
  const loud = sorted[Math.floor(sorted.length * 0.96)] ?? 0;
  const from = Math.max(quiet + speechRiseDb, loud - 32);
  const visemes = levels.map((level) => shapeOf((level - from) / Math.max(1, loud - from)));
  return joinFrames(visemes, (samples.length * 1000) / sampleRateHz);
}

const shapeOf = (openness: number): Viseme => shapes.find(([least]) => openness >= least)?.[1] ?? 'sil';

/** The level of the vowels' band in every frame, in decibels. */
function bandLevels(samples: Float32Array, sampleRateHz: number): readonly number[] {
  const hop = Math.round((frameMs * sampleRateHz) / 1000);
  const window = Math.min(spectrumSize, Math.round(sampleRateHz * 0.03));
  const spectrum = createPowerSpectrum(spectrumSize);
  const first = Math.ceil((lowestHz * spectrumSize) / sampleRateHz);
  const last = Math.floor((highestHz * spectrumSize) / sampleRateHz);
  const frame = new Float64Array(window);
  return Array.from({ length: Math.ceil(samples.length / hop) }, (_, index) => {
    const start = index * hop - Math.floor(window / 2);
    for (let at = 0; at < window; at += 1) {
      frame[at] = (samples[start + at] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * at) / (window - 1)));
    }
    const power = spectrum(frame);
    let sum = 0;
    for (let bin = first; bin <= last; bin += 1) sum += power[bin] ?? 0;
    return 10 * Math.log10(sum / window + 1e-9);
  });
}

const smooth = (levels: readonly number[]): readonly number[] =>
  levels.map((level, index) => (level * 2 + (levels[index - 1] ?? level) + (levels[index + 1] ?? level)) / 4);

function joinFrames(visemes: readonly Viseme[], lengthMs: number): readonly TimedViseme[] {
  const joined: { viseme: Viseme; startMs: number; endMs: number }[] = [];
  visemes.forEach((viseme, index) => {
    const last = joined.at(-1);
    const endMs = Math.min(lengthMs, (index + 1) * frameMs);
    const isHeld = last !== undefined && (last.viseme === viseme || last.endMs - last.startMs < shortestMs);
    if (isHeld) last.endMs = endMs;
    else joined.push({ viseme, startMs: index * frameMs, endMs });
  });
  return joined;
}
