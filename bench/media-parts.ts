// What a frame of the user's media costs in CPU time: a clip, a slow move over a picture, a page.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createFilmCompositor } from '../src/film/compositor/film-compositor.ts';
import { openScenePainter } from '../src/film/compositor/scene-painter.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { mediaScene, mediaTimeline, use, writePicture } from '../test/film/media-film.ts';
import { writeClip } from '../test/film/write-clip.ts';

const clipFrames = 150;
const measuredFrames = 90;

/** Milliseconds of CPU time per 1080p frame, from the file to the I420 frame; encoding is not in it. */
export interface MediaCosts {
  readonly clip: number;
  readonly clipScaled: number;
  readonly slowMove: number;
  readonly page: number;
}

/** Measures each kind of media in a scene of its own. */
export async function measureMedia(): Promise<MediaCosts> {
  const folder = await mkdtemp(join(tmpdir(), 'reynard-bench-'));
  try {
    const clip = (name: string, widthPx: number, heightPx: number) =>
      writeClip(join(folder, name), { widthPx, heightPx, frames: clipFrames, ratePerSecond: 30 }, (context, frame) => {
        for (let index = 0; index < 60; index += 1) {
          context.fillStyle = `hsl(${(index * 37 + frame) % 360} 60% 50%)`;
          context.fillRect(((index * 397 + frame * 7) % (widthPx + 200)) - 200, (index * 211) % heightPx, 240, 180);
        }
      });
    const photo = await writePicture(join(folder, 'photo.png'), { width: 2160, height: 1440 }, (context) => {
      for (let index = 0; index < 2000; index += 1) {
        context.fillStyle = `hsl(${(index * 37) % 360} 60% 50%)`;
        context.fillRect((index * 397) % 2160, (index * 211) % 1440, 90, 60);
      }
    });
    const highlights = [{ cueWord: 2, boxes: [{ x: 0.1, y: 0.3, width: 0.8, height: 0.03 }] }];
    const films = {
      clip: film([await clip('same.mp4', 1920, 1080)], { kind: 'clip', startMs: 0 }),
      clipScaled: film([await clip('small.mp4', 1280, 720)], { kind: 'clip', startMs: 0 }),
      slowMove: film([photo], { move: 'push-in' }),
      page: film([photo], { kind: 'page', page: 1, highlights }),
    };
    return {
      clip: await cpuPerFrame(films.clip),
      clipScaled: await cpuPerFrame(films.clipScaled),
      slowMove: await cpuPerFrame(films.slowMove),
      page: await cpuPerFrame(films.page),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const film = (files: Parameters<typeof mediaTimeline>[1], own: Parameters<typeof use>[0]): Timeline =>
  mediaTimeline([mediaScene({ media: use(own) })], files, { shortSidePx: 1080 });

async function cpuPerFrame(timeline: Timeline): Promise<number> {
  const compositor = createFilmCompositor(timeline, await openScenePainter(timeline));
  const first = 20;
  for (let frame = 0; frame < first; frame += 1) compositor.drawFrame(frame);
  const before = process.cpuUsage();
  for (let frame = first; frame < first + measuredFrames; frame += 1) {
    compositor.drawFrame(frame);
    await setImmediate();
  }
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 10 / measuredFrames) / 100;
}
