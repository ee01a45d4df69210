// Segments and voices -> the MP4, its captions and its thumbnail.
import { join } from 'node:path';
import { muxFilm } from '../film/mux-film.ts';
import { listAccents } from '../film/sound/list-accents.ts';
import { mixSoundInThread } from '../film/sound/mix-in-thread.ts';
import { writeCaptions } from '../film/write-captions.ts';
import { writeThumbnail } from '../film/write-thumbnail.ts';
import { readJson, readSamples } from '../kit/files.ts';
import type { Timeline } from '../model/timeline.ts';
import { fileNames, segmentFile, voiceFile } from './file-names.ts';
import type { Parts } from './parts.ts';
import { type ProductionRun, stageProgress } from './production-run.ts';
import { readClipSounds, readMusic } from './read-music.ts';
import { writeSound } from './sound-file.ts';
import type { StagedFilm } from './stage-film.ts';

/** Mixes the sound, joins it with the pictures and writes what goes with the film. */
export async function assembleFilm(staged: StagedFilm, run: ProductionRun, parts: Parts): Promise<void> {
  const progress = stageProgress(run, 'assembling');
  const inWork = (name: string) => join(run.workDir, name);
  progress(0);
  await run.runStep('assemble', async () => {
    const timeline = await readJson<Timeline>(inWork(fileNames.timeline));
    const voices = await readVoices(timeline, run.workDir);
    const music = await readMusic(timeline, run.workDir);
    const clips = await readClipSounds(timeline, run.workDir);
    const accents = listAccents(timeline);
    const sound = await mixSoundInThread({ timeline, voices, music, clips, accents, signal: run.signal });
    await writeSound(inWork(fileNames.sound), sound);
    progress(0.5);
    await muxFilm({
      timeline,
      segmentPaths: staged.segments.map((segment) => inWork(segmentFile(segment.index))),
      sound,
      outputPath: inWork(fileNames.video),
      encoder: parts.renderer.encoder,
      signal: run.signal,
    });
    progress(0.9);
    await writeCaptions(timeline, {
      vttPath: inWork(fileNames.vtt),
      srtPath: inWork(fileNames.srt),
      wordsPath: inWork(fileNames.words),
    });
    await writeThumbnail({ timeline, outputPath: inWork(fileNames.thumbnail) });
    return null;
  });
  progress(1);
}

/** Every scene's voice by scene id. */
async function readVoices(timeline: Timeline, workDir: string): Promise<ReadonlyMap<string, Float32Array>> {
  const entries = timeline.voice.map(async ({ sceneId }) => {
    const samples: Float32Array = await readSamples(join(workDir, voiceFile(sceneId)));
    return [sceneId, samples] as const;
  });
  return new Map(await Promise.all(entries));
}
