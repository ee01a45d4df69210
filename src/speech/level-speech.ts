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
/**
 * Levels a mono track that is cut into parts at silent places, all parts by the same gain. Other work is let through
 * between the parts.
 */
export async function levelSpeech(parts: readonly Float32Array[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const gainDb = targetLufs - (await measureInTurns(parts));
    if (!Number.isFinite(gainDb) || gainDb > mostGainDb || Math.abs(gainDb) < 0.05) return;
    for (const part of parts) {
      applyGain(part, gainDb);
      await nextTurn();
      limit([part], { sampleRateHz, ceilingDb });
      await nextTurn();
    }
  }
}

async function measureInTurns(parts: readonly Float32Array[]): Promise<number> {
  const meter = createLoudnessMeter(1, sampleRateHz);
  for (const part of parts) {
    meter.add([part]);
    await nextTurn();
  }
  return meter.integratedLufs();
}
