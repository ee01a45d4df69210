// A process that mixes a film's sound, joins it with the pictures, writes what goes with the film, and ends.
import { join } from 'node:path';
import { drawThumbnail } from '../film/draw-thumbnail.ts';
import type { EncoderChoice } from '../film/encoders/segment-encoder.ts';
import { muxFilm } from '../film/mux-film.ts';
import { listAccents } from '../film/sound/list-accents.ts';
import { mixSound } from '../film/sound/mix-sound.ts';
import { writeCaptions } from '../film/write-captions.ts';
import { answerOnce } from '../kit/answer-once.ts';
import { asStorageError, readJson, readSamples } from '../kit/files.ts';
import type { Timeline } from '../model/timeline.ts';
import { fileNames, segmentFile, voiceFile } from './file-names.ts';
import { readClipSounds, readMusic } from './read-music.ts';
import { writeSound } from './sound-file.ts';

/** A film whose segments and voices lie in its work folder. */
export interface AssembleTask {
  readonly workDir: string;
  readonly segmentIndices: readonly number[];
  readonly encoder: EncoderChoice;
}

answerOnce(async (task: AssembleTask, onProgress) => {
  try {
    await assemble(task, onProgress);
  } catch (error) {
    throw asStorageError(error, task.workDir);
  }
  return null;
});

async function assemble(
  { workDir, segmentIndices, encoder }: AssembleTask,
  onProgress: (share: number) => void,
): Promise<void> {
  const inWork = (name: string) => join(workDir, name);
  const timeline = await readJson<Timeline>(inWork(fileNames.timeline));
  const voices = await readVoices(timeline, workDir);
  const music = await readMusic(timeline, workDir);
  const clips = await readClipSounds(timeline, workDir);
  const sound = mixSound({ timeline, voices, music, clips, accents: listAccents(timeline) });
  await writeSound(inWork(fileNames.sound), sound);
  onProgress(0.5);
  const segmentPaths = segmentIndices.map((index) => inWork(segmentFile(index)));
  await muxFilm({ timeline, segmentPaths, sound, outputPath: inWork(fileNames.video), encoder });
  onProgress(0.9);
  await writeCaptions(timeline, {
    vttPath: inWork(fileNames.vtt),
    srtPath: inWork(fileNames.srt),
    wordsPath: inWork(fileNames.words),
  });
  await drawThumbnail({ timeline, outputPath: inWork(fileNames.thumbnail) });
}

/** Every scene's voice by scene id. */
async function readVoices(timeline: Timeline, workDir: string): Promise<ReadonlyMap<string, Float32Array>> {
  const entries = timeline.voice.map(async ({ sceneId }) => {
    const samples: Float32Array = await readSamples(join(workDir, voiceFile(sceneId)));
    return [sceneId, samples] as const;
  });
  return new Map(await Promise.all(entries));
}
