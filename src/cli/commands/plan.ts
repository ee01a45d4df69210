// The storyboard of a prompt and its files, without the film.
import { readConfig } from '../../config.ts';
import type { Reference } from '../../model/reference.ts';
import type { Storyboard } from '../../model/storyboard.ts';
import type { VideoRequest } from '../../model/video-request.ts';
import { planStoryboard } from '../../production/plan-film.ts';
import { namesFiles, readForPlan } from '../../production/read-for-plan.ts';
import { openPlanningParts, openReferences } from '../../wiring/open-parts.ts';
import { resolveIds } from '../../wiring/resolve-ids.ts';
import { findLocalFile } from '../find-local-file.ts';

/** Plans a film; what reads files is opened only when there are any. */
export async function planFilm(asked: VideoRequest): Promise<Storyboard> {
  const config = readConfig(process.env);
  const request = resolveIds(asked, config);
  const reading = { signal: new AbortController().signal, findOwnFile: findLocalFile };
  const plan = (references: readonly Reference[]) =>
    planStoryboard({ ...request, references }, openPlanningParts(config));
  if (!namesFiles(request)) return plan([]);
  return readForPlan(request, reading, { references: await openReferences(config) }, plan);
}
