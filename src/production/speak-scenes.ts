// Storyboard -> the voice tracks of its scenes, each saved: by the voice that was cast, else by one of this machine.
import { toVideoError } from '../kit/errors.ts';
import type { Voice } from '../model/catalog.ts';
import type { Scene, Storyboard } from '../model/storyboard.ts';
import { type Parts, voiceOf } from './parts.ts';
import type { ProductionRun } from './production-run.ts';
import { speakOne } from './speak-one.ts';

/** What speaking needs. */
export type SpeechParts = Pick<Parts, 'catalog' | 'speech' | 'speaker'>;

/**
 * Speaks every scene. When the service of the voice fails, the whole film is spoken by the voice that stands in for it:
 * two voices in one film would be worse. Gives the storyboard as it was spoken, with a warning then.
 */
export async function speakScenes(
  storyboard: Storyboard,
  step: string,
  run: ProductionRun,
  parts: SpeechParts,
): Promise<Storyboard> {
  const voice = voiceOf(parts, storyboard.cast.voiceId);
  for (const scene of storyboard.scenes) {
    const failure = await run.runStep(`${step} ${scene.id}`, () => trySpeaking(scene, storyboard, run, parts));
    if (failure !== null) return speakScenes(standIn(storyboard, voice, failure, parts), `${step} instead`, run, parts);
  }
  return storyboard;
}

/** Gives why the voice's service could not speak, or null: what failed once is to stay failed when the run goes on. */
async function trySpeaking(
  scene: Scene,
  storyboard: Storyboard,
  run: ProductionRun,
  parts: SpeechParts,
): Promise<string | null> {
  const voice = voiceOf(parts, storyboard.cast.voiceId);
  try {
    const { pace, pronunciations, language } = storyboard;
    const order = { scene, voice, pace, pronunciations, language, workDir: run.workDir };
    await (parts.speaker?.speak(order, run.signal) ?? speakOne(order, parts.speech, run.signal));
    return null;
  } catch (error) {
    run.signal.throwIfAborted();
    const { code, message } = toVideoError(error);
    if (voice.standInId === undefined || code !== 'upstream_unavailable') throw error;
    return message;
  }
}

function standIn(storyboard: Storyboard, voice: Voice, failure: string, parts: SpeechParts): Storyboard {
  const own = voiceOf(parts, voice.standInId ?? '');
  const reason = `${failure} ${own.name} speaks instead of ${voice.name}.`;
  return {
    ...storyboard,
    cast: { ...storyboard.cast, voiceId: own.id },
    decisions: [...storyboard.decisions, { field: 'cast.voiceId', chosen: own.id, among: [voice.id, own.id], reason }],
    warnings: [...storyboard.warnings, reason],
  };
}
