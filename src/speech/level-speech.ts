// A track as loud as the engine made it -> the same at −16 LUFS, no peak above the ceiling; in place.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { applyGain } from '../dsp/decibels.ts';
import { limit } from '../dsp/limit.ts';
import { createLoudnessMeter } from '../dsp/loudness.ts';

const sampleRateHz = 48_000;
const targetLufs = -16;
const ceilingDb = -1;
/** Silence and noise are not raised to speech. */
const mostGainDb = 30;
/** What is worked on without a pause; a few milliseconds of work. */
const partSamples = 10 * sampleRateHz;

/** Levels a mono track; lets other work through between its parts. */
export async function levelSpeech(samples: Float32Array): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const gainDb = targetLufs - (await measureInParts(samples));
    if (!Number.isFinite(gainDb) || gainDb > mostGainDb || Math.abs(gainDb) < 0.05) return;
    for (const part of partsOf(samples)) {
      applyGain(part, gainDb);
      await nextTurn();
    }
    limit([samples], { sampleRateHz, ceilingDb });
    await nextTurn();
  }
}

async function measureInParts(samples: Float32Array): Promise<number> {
  const meter = createLoudnessMeter(1, sampleRateHz);
  for (const part of partsOf(samples)) {
    meter.add([part]);
    await nextTurn();
  }
  return meter.integratedLufs();
}

function* partsOf(samples: Float32Array): Generator<Float32Array> {
  for (let from = 0; from < samples.length; from += partSamples) yield samples.subarray(from, from + partSamples);
}
