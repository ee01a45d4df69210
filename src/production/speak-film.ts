// Storyboard -> a voice track per scene.
import { join } from 'node:path';
import { writeJson, writeSamples } from '../kit/files.ts';
import type { Reference } from '../model/reference.ts';
import type { Scene, Storyboard } from '../model/storyboard.ts';
import type { VoiceTiming } from '../model/voice-track.ts';
import { findUnspeakableWords } from '../speech/normalize/normalize-text.ts';
import { speakScene } from '../speech/speak-scene.ts';
import { timingFile, voiceFile } from './file-names.ts';
import { frameRate } from './film-format.ts';
import { fitHolds, fitPace, readTimings, saveStoryboard } from './fit-length.ts';
import { isNarrated, narrateFilm } from './narrate-film.ts';
import { type Parts, voiceOf } from './parts.ts';
import { type ProductionRun, stageProgress } from './production-run.ts';

/** Most silent words that a warning names. */
const mostWordsNamed = 12;

/** What speaking needs. */
type SpeechParts = Pick<Parts, 'catalog' | 'speech'>;

/** The storyboard as it was really spoken, and what could not be. */
export interface SpokenFilm {
  readonly storyboard: Storyboard;
  readonly warnings: readonly string[];
}

/** Speaks every scene and saves its sound and its times; a length that was asked for is met by pace and pauses. */
export async function speakFilm(
  { storyboard: planned, references }: { readonly storyboard: Storyboard; readonly references: readonly Reference[] },
  run: ProductionRun,
  parts: SpeechParts,
): Promise<SpokenFilm> {
  const progress = stageProgress(run, 'speaking');
  progress(0);
  if (isNarrated(planned)) {
    const warnings = await run.runStep('narrate', () => narrateFilm(planned, references, run, parts));
    progress(1);
    return { storyboard: planned, warnings };
  }
  await speakScenes(planned, 'speak', run, parts);
  progress(0.5);
  const paced = await run.runStep('fit pace', async () => {
    return fitPace({ storyboard: planned, timings: await readTimings(planned, run), frameRate });
  });
  if (paced !== null) await speakScenes(paced, 'speak again', run, parts);
  const storyboard = await run.runStep('fit pauses', async () => {
    const spoken = paced ?? planned;
    const fitted = fitHolds({ storyboard: spoken, timings: await readTimings(spoken, run), frameRate });
    await saveStoryboard(fitted, run);
    return fitted;
  });
  progress(1);
  return { storyboard, warnings: warnOfSilentWords(storyboard) };
}

async function speakScenes(
  storyboard: Storyboard,
  step: string,
  run: ProductionRun,
  parts: SpeechParts,
): Promise<void> {
  for (const scene of storyboard.scenes) {
    await run.runStep(`${step} ${scene.id}`, () => speakOne(scene, storyboard, run, parts));
  }
}

async function speakOne(scene: Scene, storyboard: Storyboard, run: ProductionRun, parts: SpeechParts): Promise<null> {
  const voice = voiceOf(parts, storyboard.cast.voiceId);
  const { pronunciations } = storyboard;
  const track = await speakScene({
    scene,
    voice,
    pace: storyboard.pace,
    pronunciations,
    engine: parts.speech,
    signal: run.signal,
  });
  const { samples, sampleRateHz: _rate, ...timing } = track;
  await writeSamples(join(run.workDir, voiceFile(scene.id)), samples);
  await writeJson(join(run.workDir, timingFile(scene.id)), timing satisfies VoiceTiming);
  return null;
}

function warnOfSilentWords({ scenes, pronunciations }: Storyboard): readonly string[] {
  const silent = [...new Set(scenes.flatMap((scene) => findUnspeakableWords(scene.spoken, pronunciations)))];
  if (silent.length === 0) return [];
  const named = silent.slice(0, mostWordsNamed).join(', ');
  return [`Captioned but not spoken, for want of a voice: ${named}${silent.length > mostWordsNamed ? ' …' : ''}.`];
}
