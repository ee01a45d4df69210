// Storyboard -> a voice track per scene.
import type { Reference } from '../model/reference.ts';
import type { Storyboard } from '../model/storyboard.ts';
import { findUnspeakableWords } from '../speech/normalize/normalize-text.ts';
import { frameRate } from './film-format.ts';
import { fitHolds, fitPace, readTimings, saveStoryboard } from './fit-length.ts';
import { isNarrated, narrateFilm } from './narrate-film.ts';
import { type ProductionRun, stageProgress } from './production-run.ts';
import { type SpeechParts, speakScenes } from './speak-scenes.ts';

/** Most silent words that a warning names. */
const mostWordsNamed = 12;

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
    const warnings = await run.runStep('narrate', () => {
      const order = { storyboard: planned, references, workDir: run.workDir };
      return parts.speaker?.narrate(order, run.signal) ?? narrateFilm(planned, references, run, parts);
    });
    progress(1);
    return { storyboard: planned, warnings };
  }
  const voiced = await speakScenes(planned, 'speak', run, parts);
  progress(0.5);
  const paced = await run.runStep('fit pace', async () => {
    return fitPace({ storyboard: voiced, timings: await readTimings(voiced, run), frameRate });
  });
  const again = paced === null ? null : await speakScenes(paced, 'speak again', run, parts);
  const storyboard = await run.runStep('fit pauses', async () => {
    const spoken = again ?? voiced;
    const fitted = fitHolds({ storyboard: spoken, timings: await readTimings(spoken, run), frameRate });
    await saveStoryboard(fitted, run);
    return fitted;
  });
  progress(1);
  return { storyboard, warnings: warnOfSilentWords(storyboard) };
}

function warnOfSilentWords({ scenes, pronunciations }: Storyboard): readonly string[] {
  const silent = [...new Set(scenes.flatMap((scene) => findUnspeakableWords(scene.spoken, pronunciations)))];
  if (silent.length === 0) return [];
  const named = silent.slice(0, mostWordsNamed).join(', ');
  return [`Captioned but not spoken, for want of a voice: ${named}${silent.length > mostWordsNamed ? ' …' : ''}.`];
}
