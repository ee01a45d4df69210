// The files of a plan that is made without its film: read, used, and let go of.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reference } from '../model/reference.ts';
import { gatherReferences } from './gather-references.ts';
import type { Parts } from './parts.ts';
import { createPlainRun, type ProductionRun } from './production-run.ts';

/** Reads the files for `use`, which also learns where their safe forms lie; a film reads them again. @throws the code of the first file that cannot be used */
export async function readForPlan<T>(
  fileUrls: readonly string[],
  { signal, findOwnFile }: Pick<ProductionRun, 'signal' | 'findOwnFile'>,
  parts: Pick<Parts, 'references'>,
  use: (references: readonly Reference[], workDir: string) => Promise<T>,
): Promise<T> {
  const workDir = await mkdtemp(join(tmpdir(), 'reynard-plan-'));
  try {
    const run = { ...createPlainRun(workDir, signal), ...(findOwnFile === undefined ? {} : { findOwnFile }) };
    return await use(await gatherReferences(fileUrls, run, parts), workDir);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}
