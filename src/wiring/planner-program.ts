// A process that plans films for the service that started it.
import type { Config } from '../config.ts';
import { rememberFilm } from '../director/remember.ts';
import { answerCalls } from '../kit/answer-calls.ts';
import { createLog } from '../kit/log.ts';
import type { MemoryNote } from '../model/memory.ts';
import type { Storyboard } from '../model/storyboard.ts';
import { planStoryboard } from '../production/plan-film.ts';
import type { FinishedFilm, PlanRequest } from '../production/planner.ts';
import { openPlanningParts, type PlanningConfig } from './open-parts.ts';

/** What it is told first. */
export interface PlannerSetup {
  readonly config: PlanningConfig;
  readonly logLevel: Config['logLevel'];
}

/** What it is asked. */
export type PlannerCall =
  | { readonly kind: 'plan'; readonly request: PlanRequest }
  | { readonly kind: 'remember'; readonly film: FinishedFilm };

/** What it answers. */
export type PlannerResult = Storyboard | readonly MemoryNote[];

answerCalls<PlannerSetup, PlannerCall, PlannerResult>(({ config, logLevel }) => {
  const log = createLog(logLevel, (line) => process.stderr.write(line));
  const parts = openPlanningParts(config, log);
  return async (call, signal) => {
    if (call.kind === 'plan') return planStoryboard(call.request, parts, signal);
    const { prompt, taskId, storyboard } = call.film;
    return rememberFilm(prompt, taskId, storyboard);
  };
});
