// Makes one film: the steps in their order, each result saved before the next begins.
import { VideoError } from '../kit/errors.ts';
import type { Film, FilmReport } from '../model/film.ts';
import type { Reference } from '../model/reference.ts';
import type { VideoRequest } from '../model/video-request.ts';
import { assembleFilm } from './assemble-film.ts';
import { examineFilm } from './examine-film.ts';
import { fileNames } from './file-names.ts';
import { readMemory, writeMemory } from './film-memory.ts';
import { gatherPortrait } from './gather-portrait.ts';
import { gatherReferences } from './gather-references.ts';
import type { Parts } from './parts.ts';
import { planFilm } from './plan-film.ts';
import type { ProductionRun } from './production-run.ts';
import { renderFilm } from './render-film.ts';
import { speakFilm } from './speak-film.ts';
import { stageFilm } from './stage-film.ts';

/** Gives the film's files inside the run's work folder. @throws render_failed when the finished film fails a hard check. */
export async function makeVideo(request: VideoRequest, run: ProductionRun, parts: Parts): Promise<Film> {
  const portrait = await gatherPortrait(request, run, parts);
  const references = await gatherReferences(request.fileUrls, run, parts);
  const remembered = await readMemory(request, run, parts);
  const planned = await planFilm({ ...request, remembered, references }, run, parts);
  const { storyboard, warnings } = await speakFilm({ storyboard: planned, references }, run, parts);
  const staged = await stageFilm({ storyboard, portrait, references, shortSidePx: request.shortSidePx }, run, parts);
  run.reportLength?.(staged.durationMs / 1000);
  const { drawnShare } = await renderFilm(staged, run, parts);
  await assembleFilm(staged, run, parts);
  const report = await examineFilm(storyboard, run, parts);
  assertSound(report);
  const writes = await writeMemory(request, storyboard, run, parts);
  const { video, thumbnail, vtt, srt, words, storyboard: storyboardFile, report: reportFile } = fileNames;
  return {
    files: { video, thumbnail, vtt, srt, words, storyboard: storyboardFile, report: reportFile },
    title: storyboard.title,
    widthPx: staged.widthPx,
    heightPx: staged.heightPx,
    durationMs: staged.durationMs,
    drawnMs: staged.durationMs * drawnShare,
    memory: { reads: remembered?.length ?? 0, writes },
    warnings: [...warningsOf(references), ...storyboard.warnings, ...warnings, ...softFailures(report)],
  };
}

/** What of the files could not be used, each with the file's name. */
const warningsOf = (references: readonly Reference[]): readonly string[] =>
  references.flatMap(({ name, warnings }) => warnings.map((warning) => `${name}: ${warning}`));

function assertSound(report: FilmReport): void {
  const broken = report.checks.filter((check) => check.hard && !check.passed);
  if (broken.length === 0) return;
  const reasons = broken.map((check) => `${check.name}: ${check.measured}, limit ${check.limit}`).join('; ');
  throw new VideoError('render_failed', `The finished film failed its own checks (${reasons}).`);
}

const softFailures = (report: FilmReport): readonly string[] =>
  report.checks
    .filter((check) => !check.hard && !check.passed)
    .map((check) => `${check.name}: ${check.measured}, expected ${check.limit}`);
