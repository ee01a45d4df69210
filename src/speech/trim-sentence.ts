// A sentence with the silence its engine put around it -> the same with a short, faded edge.
import { fadeEnds } from '../dsp/decibels.ts';
import { resample } from '../dsp/resample.ts';
import { msToSample, sampleToMs } from '../kit/time.ts';
import type { TimedPhone } from '../model/voice-track.ts';
import type { SpokenSentence } from './engine.ts';

const trackRateHz = 48_000;
/** Kept of the engine's silence: what is breathed in, and what rings out. */
const edgeBeforeMs = 40;
const edgeAfterMs = 70;
const fadeInMs = 12;
const fadeOutMs = 40;

/** Cuts the engine's own silence and brings the sound to the track's rate. */
export function trimSentence(sentence: SpokenSentence): SpokenSentence {
  const first = sentence.phones.find((phone) => phone.phone !== 'pau');
  const last = sentence.phones.findLast((phone) => phone.phone !== 'pau');
  if (!first || !last) return { ...sentence, samples: new Float32Array(0), phones: [], sampleRateHz: trackRateHz };
  const whole = resample(sentence.samples, sentence.sampleRateHz, trackRateHz);
  const from = Math.max(0, msToSample(first.startMs - edgeBeforeMs, trackRateHz));
  const to = Math.min(whole.length, msToSample(last.endMs + edgeAfterMs, trackRateHz));
  const samples = whole.slice(from, to);
  fadeEnds(samples, msToSample(fadeInMs, trackRateHz), msToSample(fadeOutMs, trackRateHz));
  const fromMs = sampleToMs(from, trackRateHz);
  return {
    samples,
    sampleRateHz: trackRateHz,
    phones: cutPhones(sentence.phones, fromMs, sampleToMs(samples.length, trackRateHz)),
    spans: sentence.spans.map(({ startMs, endMs }) => ({ startMs: startMs - fromMs, endMs: endMs - fromMs })),
  };
}

function cutPhones(phones: readonly TimedPhone[], fromMs: number, lengthMs: number): readonly TimedPhone[] {
  return phones
    .map(({ phone, startMs, endMs }) => ({
      phone,
      startMs: Math.max(0, startMs - fromMs),
      endMs: Math.min(lengthMs, endMs - fromMs),
    }))
    .filter((phone) => phone.endMs > phone.startMs);
}
