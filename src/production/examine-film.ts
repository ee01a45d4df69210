// (in work) replaced as soon as the film's checks land
import { join } from 'node:path';
import { writeJson } from '../kit/files.ts';
import type { FilmReport } from '../model/film.ts';
import { fileNames } from './file-names.ts';
import type { ProductionRun } from './production-run.ts';

export async function examineFilm(run: ProductionRun): Promise<FilmReport> {
  const report = { checks: [] };
  return run.runStep('examine', async () => {
    await writeJson(join(run.workDir, fileNames.report), report);
    return report;
  });
}
