// The picture whose person presents -> a portrait in the work folder.
import type { Portrait } from '../model/portrait.ts';
import type { VideoRequest } from '../model/video-request.ts';
import type { Parts } from './parts.ts';
import type { ProductionRun } from './production-run.ts';

/**
 * Reads the portrait, or gives null when the request has none. From then on the film needs the upload no more.
 * @throws avatar_not_found, portrait_unusable, or the code of a file
 */
export async function gatherPortrait(
  { portraitUrl }: Pick<VideoRequest, 'portraitUrl'>,
  run: ProductionRun,
  parts: Pick<Parts, 'references'>,
): Promise<Portrait | null> {
  if (portraitUrl === undefined || portraitUrl === null) return null;
  const { workDir, signal, findOwnFile = async () => null } = run;
  return run.runStep('portrait', () =>
    parts.references.readPortrait({ url: portraitUrl, workDir, signal, findOwnFile }),
  );
}
