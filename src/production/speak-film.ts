// Storyboard -> a voice track per scene.
import { join } from 'node:path';
import { writeJson, writeSamples } from '../kit/files.ts';
import type { Scene, Storyboard } from '../model/storyboard.ts';
import type { VoiceTiming } from '../model/voice-track.ts';
import { findUnspeakableWords } from '../speech/normalize/normalize-text.ts';
import { speakScene } from '../speech/speak-scene.ts';
import { timingFile, voiceFile } from './file-names.ts';
import { type Parts, voiceOf } from './parts.ts';
import { type ProductionRun, stageProgress } from './production-run.ts';

/** Most silent words that a warning names. */
const mostWordsNamed = 12;

/** Speaks every scene and saves its sound and its times; gives warnings. */
export async function speakFilm(storyboard: Storyboard, run: ProductionRun, parts: Parts): Promise<readonly string[]> {
  const progress = stageProgress(run, 'speaking');
  progress(0);
  for (const [index, scene] of storyboard.scenes.entries()) {
    await run.runStep(`speak ${scene.id}`, () => speakOne(scene, storyboard, run, parts));
    progress((index + 1) / storyboard.scenes.length);
  }
  return warnOfSilentWords(storyboard.scenes);
}

async function speakOne(scene: Scene, storyboard: Storyboard, run: ProductionRun, parts: Parts): Promise<null> {
  const voice = voiceOf(parts, storyboard.cast.voiceId);
  const track = await speakScene({ scene, voice, pace: storyboard.pace, engine: parts.speech, signal: run.signal });
  const { samples, sampleRateHz: _rate, ...timing } = track;
  await writeSamples(join(run.workDir, voiceFile(scene.id)), samples);
  await writeJson(join(run.workDir, timingFile(scene.id)), timing satisfies VoiceTiming);
  return null;
}

function warnOfSilentWords(scenes: readonly Scene[]): readonly string[] {
  const silent = [...new Set(scenes.flatMap((scene) => findUnspeakableWords(scene.spoken)))];
  if (silent.length === 0) return [];
  const named = silent.slice(0, mostWordsNamed).join(', ');
  return [`Captioned but not spoken, for want of a voice: ${named}${silent.length > mostWordsNamed ? ' …' : ''}.`];
}
