// One scene -> its sound and its times, saved.
import { join } from 'node:path';
import { writeJson, writeSamples } from '../kit/files.ts';
import type { VoiceTiming } from '../model/voice-track.ts';
import type { SpeechEngine } from '../speech/engine.ts';
import { speakScene } from '../speech/speak-scene.ts';
import { timingFile, voiceFile } from './file-names.ts';
import type { SpeakOrder } from './speaker.ts';

/** Speaks a scene with an engine of this process. */
export async function speakOne(
  { workDir, ...order }: SpeakOrder,
  engine: SpeechEngine,
  signal: AbortSignal,
): Promise<void> {
  const { samples, sampleRateHz: _rate, ...timing } = await speakScene({ ...order, engine, signal });
  await writeSamples(join(workDir, voiceFile(order.scene.id)), samples);
  await writeJson(join(workDir, timingFile(order.scene.id)), timing satisfies VoiceTiming);
}
