// A voice as Flite makes it -> the same nearer to a person before a microphone: its spectrum balanced, the octave above
// 8 kHz that Flite lacks filled in, loud and soft drawn together.
import { type BiquadCoefficients, createBiquad, highPass, highShelf, lowPass, peaking } from '../../dsp/biquad.ts';
import { compress } from '../../dsp/compress.ts';
import { dbToFactor } from '../../dsp/decibels.ts';

const sampleRateHz = 48_000;

/** Filters that bring a voice's long-term spectrum to that of average speech (Byrne et al. 1994), found by measuring. */
export interface FliteColour {
  readonly bands: readonly { readonly frequencyHz: number; readonly q: number; readonly gainDb: number }[];
  /** What happens to everything above a frequency. */
  readonly shelf: { readonly frequencyHz: number; readonly gainDb: number };
  /** Level of the filled-in octave against what it is made from. */
  readonly airDb: number;
}

/** Colours 48 kHz mono samples in place. */
export function colourVoice(samples: Float32Array<ArrayBuffer>, colour: FliteColour): void {
  const { bands, shelf } = colour;
  const chain = [
    highPass({ frequencyHz: 70, q: Math.SQRT1_2, sampleRateHz }),
    ...bands.map((band) => peaking({ ...band, sampleRateHz })),
    highShelf({ ...shelf, q: 0.7, sampleRateHz }),
  ];
  filter(samples, chain);
  addAir(samples, colour.airDb);
  compress(samples, { sampleRateHz, thresholdDb: -24, ratio: 2, attackMs: 6, releaseMs: 140 });
}

function filter(samples: Float32Array, chain: readonly BiquadCoefficients[]): void {
  for (const coefficients of chain) createBiquad(coefficients).run(samples, samples);
}

const airFromHz = 4400;
const airToHz = 7600;
/** How far the band is lifted: its lower edge comes to where Flite's sound ends. */
const liftsHz = [3500, 6400];

/** Lifts the hiss of s, f and t by copies of itself above 8 kHz; vowels, which buzz there, are lifted little. */
function addAir(samples: Float32Array, airDb: number): void {
  const band = new Float32Array(samples);
  filter(band, [
    highPass({ frequencyHz: airFromHz, q: Math.SQRT1_2, sampleRateHz }),
    highPass({ frequencyHz: airFromHz, q: Math.SQRT1_2, sampleRateHz }),
    lowPass({ frequencyHz: airToHz, q: Math.SQRT1_2, sampleRateHz }),
  ]);
  const air = new Float32Array(samples.length);
  const follow = 1 - Math.exp(-1 / (0.004 * sampleRateHz));
  const level = dbToFactor(airDb) * 2;
  let high = 0;
  let all = 1e-9;
  for (let index = 0; index < samples.length; index += 1) {
    const own = band[index] ?? 0;
    high += follow * (own * own - high);
    all += follow * ((samples[index] ?? 0) ** 2 - all);
    const hiss = Math.min(1, (3 * high) / (all + 1e-9));
    const time = (2 * Math.PI * index) / sampleRateHz;
    const lifted = Math.cos(time * (liftsHz[0] ?? 0)) + 0.5 * Math.cos(time * (liftsHz[1] ?? 0));
    air[index] = own * hiss * level * lifted;
  }
  filter(air, [
    highPass({ frequencyHz: 7900, q: 0.54, sampleRateHz }),
    highPass({ frequencyHz: 7900, q: 1.31, sampleRateHz }),
    lowPass({ frequencyHz: 14_000, q: Math.SQRT1_2, sampleRateHz }),
  ]);
  for (let index = 0; index < samples.length; index += 1) samples[index] = (samples[index] ?? 0) + (air[index] ?? 0);
}
