// Real files, read by the real decoders, planned by the director and seen and heard in a film.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { styles } from '../../src/catalog/styles.ts';
import { voices } from '../../src/catalog/voices.ts';
import { createFilmCompositor } from '../../src/film/compositor/film-compositor.ts';
import { openScenePainter } from '../../src/film/compositor/scene-painter.ts';
import type { Reference } from '../../src/model/reference.ts';
import type { Storyboard } from '../../src/model/storyboard.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import type { VoiceTiming } from '../../src/model/voice-track.ts';
import { fileNames, timingFile, voiceFile } from '../../src/production/file-names.ts';
import { isNarrated, narrateFilm } from '../../src/production/narrate-film.ts';
import { readMusic } from '../../src/production/read-music.ts';
import { stageFilm } from '../../src/production/stage-film.ts';
import { openFlite } from '../../src/speech/engines/flite.ts';
import { plan } from '../director/references/plan-film.ts';
import { scratchFolder } from '../film/scratch-folder.ts';
import { writeClip } from '../film/write-clip.ts';
import { openReading } from '../references/reading-kit.ts';
import { drawPhoto } from '../references/sample-pictures.ts';
import { sampleReport } from '../references/sample-report.ts';
import { makeMusic, makeSpeech, toWav } from '../references/sample-sounds.ts';
import { timingOf } from '../timeline/sample-film.ts';

const catalog = { avatars, voices, styles };
const runIn = (workDir: string) => ({
  workDir,
  signal: new AbortController().signal,
  runStep: <T>(_name: string, work: () => Promise<T>) => work(),
  reportProgress: () => undefined,
});

/** Lays a film out in a folder; without voices, words last as long as in the sample. */
async function stage(storyboard: Storyboard, references: readonly Reference[], workDir: string): Promise<Timeline> {
  await stageFilm({ storyboard, references, shortSidePx: 360 }, runIn(workDir), { catalog });
  // The step has just written the timeline.
  return JSON.parse(await readFile(join(workDir, fileNames.timeline), 'utf8')) as Timeline;
}

async function stageUnspoken(storyboard: Storyboard, references: readonly Reference[], workDir: string) {
  for (const scene of storyboard.scenes) {
    await writeFile(join(workDir, timingFile(scene.id)), JSON.stringify(timingOf(scene)));
  }
  return stage(storyboard, references, workDir);
}

describe('files of the user in a film', () => {
  it('a report, a photo, a clip and music are told, seen and heard', async () => {
    await using reading = await openReading();
    const at = await scratchFolder();
    await writeClip(
      at('pumps.mp4'),
      { widthPx: 640, heightPx: 360, frames: 150, ratePerSecond: 24 },
      (context, frame) => {
        context.fillStyle = '#20c040';
        context.fillRect(0, 0, 640, 360);
        context.fillStyle = '#ffffff';
        context.fillRect((frame * 9) % 600, 60, 60, 60);
      },
    );
    const references = [
      await reading.read('northwind-report.pdf', sampleReport()),
      await reading.read('gdansk-plant.jpg', await drawPhoto().encode('jpeg', 88)),
      await reading.read('heat-pumps.mp4', await readFile(at('pumps.mp4'))),
      await reading.read('song.wav', toWav(makeMusic(12, 120))),
    ];
    const storyboard = await plan('Summarise this report for executives in 60 seconds', references);
    const spoken = storyboard.scenes.map((scene) => scene.spoken).join(' ');
    expect(spoken).toContain('18 percent');
    const film = await stageUnspoken(storyboard, references, reading.workDir);

    const compositor = createFilmCompositor(film, await openScenePainter(film, reading.workDir));
    const middleOf = (kind: string) => {
      const scene = film.scenes.find((one) => one.kind === kind);
      if (scene === undefined) throw new Error(`the film has no scene of the kind ${kind}`);
      return { scene, frame: Math.floor((scene.startFrame + scene.endFrame) / 2) };
    };
    const pixel = (frame: number, x: number, y: number) => {
      const bytes = compositor.drawFrame(frame);
      const [luma, chroma] = [film.widthPx * film.heightPx, (film.widthPx * film.heightPx) / 4];
      const place = Math.floor(y / 2) * (film.widthPx / 2) + Math.floor(x / 2);
      return { y: bytes[y * film.widthPx + x] ?? 0, u: bytes[luma + place] ?? 0, v: bytes[luma + chroma + place] ?? 0 };
    };
    // The clip is green, and its green has come through decoder, scaler and frame unchanged.
    const green = pixel(middleOf('clip').frame, 320, 250);
    expect(Math.abs(green.y - 131)).toBeLessThan(14);
    expect(green.u).toBeLessThan(110);
    expect(green.v).toBeLessThan(95);
    // A page is white paper with a marked line on it.
    const page = middleOf('page');
    expect(page.scene.media?.use.highlights.length).toBeGreaterThan(0);
    const bytes = compositor.drawFrame(page.scene.endFrame - 8).subarray(0, film.widthPx * film.heightPx);
    expect(bytes.filter((level) => level > 225).length / bytes.length).toBeGreaterThan(0.2);

    const music = await readMusic(film, reading.workDir);
    expect(music?.channels[0].length).toBeGreaterThan(48_000 * 5);
    expect(film.music.file?.file).toBe(references[3]?.file);
  });

  it('a recording without a transcript speaks every scene', async () => {
    await using reading = await openReading();
    await using speech = await openFlite();
    const recording = await reading.read('voice.wav', toWav(makeSpeech(14)));
    const storyboard = await plan('A film about our harbour. Use my voice-over file as the narration.', [recording]);
    if (!isNarrated(storyboard)) throw new Error('the recording is not the narration');
    await narrateFilm(storyboard, [recording], runIn(reading.workDir), { catalog, speech });
    const film = await stage(storyboard, [recording], reading.workDir);
    expect(film.captions).toEqual([]);
    let heardMs = 0;
    for (const { id } of storyboard.scenes) {
      const timing = JSON.parse(await readFile(join(reading.workDir, timingFile(id)), 'utf8')) as VoiceTiming; // written above
      const { byteLength } = await readFile(join(reading.workDir, voiceFile(id)));
      expect(byteLength / 4 / 48).toBeCloseTo(timing.durationMs, 0);
      expect(timing.visemes.some(({ viseme }) => viseme !== 'sil')).toBe(true);
      heardMs += timing.durationMs;
    }
    expect(heardMs).toBeCloseTo(recording.audio?.durationMs ?? 0, -2);
  });
});
