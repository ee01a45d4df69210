// A process that examines one finished film in its work folder, saves the report, and ends.
import { join } from 'node:path';
import { checkFilm } from '../film/check-film.ts';
import type { EncoderChoice } from '../film/encoders/segment-encoder.ts';
import { answerOnce } from '../kit/answer-once.ts';
import { asStorageError, readJson, writeJson } from '../kit/files.ts';
import type { FilmReport } from '../model/film.ts';
import type { Timeline } from '../model/timeline.ts';
import { fileNames } from './file-names.ts';
import { readSound } from './sound-file.ts';

/** What it is asked. */
export interface ExamineTask {
  readonly workDir: string;
  /** The words of the script in order. */
  readonly script: readonly string[];
  readonly encoder: EncoderChoice;
}

answerOnce(async ({ workDir, script, encoder }: ExamineTask): Promise<FilmReport> => {
  const inWork = (name: string) => join(workDir, name);
  const timeline = await readJson<Timeline>(inWork(fileNames.timeline));
  const sound = await readSound(inWork(fileNames.sound), timeline.sampleRateHz);
  const report = await checkFilm({ mp4Path: inWork(fileNames.video), timeline, sound, script, encoder });
  await writeJson(inWork(fileNames.report), report).catch((error: unknown) => {
    throw asStorageError(error, workDir);
  });
  return report;
});
