// The entries of file_urls -> references.json.
import { join } from 'node:path';
import { writeJson } from '../kit/files.ts';
import type { Reference } from '../model/reference.ts';
import { createByteBudget } from '../references/obtain-file.ts';
import { fileNames } from './file-names.ts';
import type { Parts } from './parts.ts';
import { type ProductionRun, stageProgress } from './production-run.ts';

/** Files of one task that are fetched or decoded at the same time. */
const atOnce = 4;

/** Reads every file; the same URL twice is read once. @throws the code of the first file that cannot be used. */
export async function gatherReferences(
  fileUrls: readonly string[],
  run: ProductionRun,
  parts: Pick<Parts, 'references'>,
): Promise<readonly Reference[]> {
  if (fileUrls.length === 0) return [];
  const progress = stageProgress(run, 'references');
  const shares = fileUrls.map(() => 0);
  const report = (index: number, share: number): void => {
    shares[index] = share;
    progress(shares.reduce((sum, each) => sum + each, 0) / shares.length);
  };
  progress(0);
  const halt = new AbortController();
  const signal = AbortSignal.any([run.signal, halt.signal]);
  const budget = createByteBudget();
  const places = createPlaces(atOnce);
  // All steps are started in order, so that a restarted run meets them in the same order.
  const reads = fileUrls.map(async (url, index) => {
    const first = fileUrls.indexOf(url);
    if (first !== index) return null;
    return run.runStep(`reference ${index}`, () =>
      places(() =>
        parts.references.read({
          ...{ url, index, workDir: run.workDir, budget, signal },
          findOwnFile: run.findOwnFile ?? (async () => null),
          onProgress: (share) => report(index, share),
        }),
      ),
    );
  });
  const found = await Promise.all(reads).catch(async (error: unknown) => {
    // One file failed: the others are stopped and awaited, so that nothing writes after the task has ended.
    halt.abort(error);
    await Promise.allSettled(reads);
    throw error;
  });
  const references = fileUrls.flatMap((url, index) => {
    const reference = found[fileUrls.indexOf(url)];
    return reference === null || reference === undefined ? [] : [{ ...reference, index }];
  });
  await run.runStep('references', async () => {
    await writeJson(join(run.workDir, fileNames.references), references);
    return null;
  });
  progress(1);
  return references;
}

/** Lets at most `count` works run at the same time. */
function createPlaces(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  const lanes = Array.from({ length: count }, () => Promise.resolve());
  let next = 0;
  return (work) => {
    const lane = next++ % count;
    const done = (lanes[lane] ?? Promise.resolve()).then(work);
    lanes[lane] = done.then(
      () => {},
      () => {},
    );
    return done;
  };
}
