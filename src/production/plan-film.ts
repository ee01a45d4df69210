// Prompt -> storyboard.json.
import { join } from 'node:path';
import { direct } from '../director/direct.ts';
import { VideoError } from '../kit/errors.ts';
import { writeJson } from '../kit/files.ts';
import { type Storyboard, storyboardSchema } from '../model/storyboard.ts';
import { fileNames } from './file-names.ts';
import type { Parts } from './parts.ts';
import type { PlanRequest } from './planner.ts';
import { type ProductionRun, stageProgress } from './production-run.ts';

/** Lets the director plan the film and saves the storyboard. */
export async function planFilm(request: PlanRequest, run: ProductionRun, parts: Parts): Promise<Storyboard> {
  const progress = stageProgress(run, 'planning');
  progress(0);
  const storyboard = await run.runStep('plan', async () => {
    const planned = request.storyboard ?? (await planStoryboard(request, parts, run.signal));
    await writeJson(join(run.workDir, fileNames.storyboard), planned);
    return planned;
  });
  progress(1);
  return storyboard;
}

/** Plans without making: what `npm run plan` prints. @throws plan_invalid when the plan breaks its own schema. */
export async function planStoryboard(
  request: PlanRequest,
  { catalog, writer, planner }: Pick<Parts, 'catalog' | 'writer' | 'planner'>,
  signal?: AbortSignal,
): Promise<Storyboard> {
  if (planner !== undefined) return planner.plan(request, signal);
  const { prompt, avatarId, voiceId, styleId, orientation, seed } = request;
  const storyboard = await direct({
    ...{ prompt, avatarId, voiceId, styleId, orientation, seed },
    ...{ catalog, writer },
    hasPortrait: (request.portraitUrl ?? null) !== null,
    memory: request.remembered ?? null,
    references: request.references ?? [],
    ...(signal === undefined ? {} : { signal }),
  });
  const checked = storyboardSchema.safeParse(storyboard);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new VideoError('plan_invalid', `The plan is not a storyboard: ${issue?.path.join('.')}: ${issue?.message}.`);
}
