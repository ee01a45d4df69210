// The files of a plan that is made without its film: read, used, and let go of.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reference } from '../model/reference.ts';
import type { VideoRequest } from '../model/video-request.ts';
import { gatherPortrait } from './gather-portrait.ts';
import { gatherReferences } from './gather-references.ts';
import type { Parts } from './parts.ts';
import { createPlainRun, type ProductionRun } from './production-run.ts';

/** Says whether a request has anything to read. */
export const namesFiles = ({ fileUrls, portraitUrl = null }: Pick<VideoRequest, 'fileUrls' | 'portraitUrl'>): boolean =>
  fileUrls.length > 0 || portraitUrl !== null;

/**
 * Reads the files for `use`, which also learns where their safe forms lie; a film reads them again. The picture that
 * presents is only judged. @throws the code of the first file that cannot be used
 */
export async function readForPlan<T>(
  request: Pick<VideoRequest, 'fileUrls' | 'portraitUrl'>,
  { signal, findOwnFile }: Pick<ProductionRun, 'signal' | 'findOwnFile'>,
  parts: Pick<Parts, 'references'>,
  use: (references: readonly Reference[], workDir: string) => Promise<T>,
): Promise<T> {
  const workDir = await mkdtemp(join(tmpdir(), 'reynard-plan-'));
  try {
    const run = { ...createPlainRun(workDir, signal), ...(findOwnFile === undefined ? {} : { findOwnFile }) };
    await gatherPortrait(request, run, parts);
    return await use(await gatherReferences(request.fileUrls, run, parts), workDir);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}
