// A process that plans and speaks films for the service that started it.
import type { Config } from '../config.ts';
import { rememberFilm } from '../director/remember.ts';
import { answerCalls } from '../kit/answer-calls.ts';
import { asStorageError } from '../kit/files.ts';
import { createLog } from '../kit/log.ts';
import type { MemoryNote } from '../model/memory.ts';
import type { Storyboard } from '../model/storyboard.ts';
import { isNarrated, narrateFilm } from '../production/narrate-film.ts';
import { planStoryboard } from '../production/plan-film.ts';
import type { FinishedFilm, PlanRequest } from '../production/planner.ts';
import { createPlainRun } from '../production/production-run.ts';
import { speakOne } from '../production/speak-one.ts';
import type { NarrateOrder, SpeakOrder } from '../production/speaker.ts';
import { openPlanningParts, openSpeech, type PlanningConfig } from './open-parts.ts';

/** What it is told first. */
export interface DeskSetup {
  readonly config: PlanningConfig;
  readonly logLevel: Config['logLevel'];
}

/** What it is asked. */
export type DeskCall =
  | { readonly kind: 'plan'; readonly request: PlanRequest }
  | { readonly kind: 'remember'; readonly film: FinishedFilm }
  | { readonly kind: 'speak'; readonly order: SpeakOrder }
  | { readonly kind: 'narrate'; readonly order: NarrateOrder };

/** What it answers: a storyboard for a plan, notes for a film, nothing for a scene, warnings for a recording. */
export type DeskResult = Storyboard | readonly MemoryNote[] | readonly string[] | null;

answerCalls<DeskSetup, DeskCall, DeskResult>(({ config, logLevel }) => {
  const log = createLog(logLevel, (line) => process.stderr.write(line));
  const parts = openPlanningParts(config, log);
  const opening = openSpeech(config);
  const speak = async (order: SpeakOrder, signal: AbortSignal): Promise<null> => {
    await speakOne(order, await opening, signal);
    return null;
  };
  const narrate = async ({ storyboard, references, workDir }: NarrateOrder, signal: AbortSignal) => {
    if (!isNarrated(storyboard)) throw new Error('the storyboard has no recording');
    const run = createPlainRun(workDir, signal);
    return narrateFilm(storyboard, references, run, { catalog: parts.catalog, speech: await opening });
  };
  return async (call, signal) => {
    if (call.kind === 'plan') return planStoryboard(call.request, parts, signal);
    if (call.kind === 'remember') return rememberFilm(call.film.prompt, call.film.taskId, call.film.storyboard);
    try {
      return await (call.kind === 'speak' ? speak(call.order, signal) : narrate(call.order, signal));
    } catch (error) {
      throw asStorageError(error, call.order.workDir);
    }
  };
});
