// What a full graphic costs in CPU time: every kind with the picture to itself, from its entrance to its end.
import { setImmediate } from 'node:timers/promises';
import { sampleGraphics } from '../look/sample-graphics.ts';
import { stillTimeline } from '../look/still.ts';
import { createFilmCompositor } from '../src/film/compositor/film-compositor.ts';
import { openScenePainter } from '../src/film/compositor/scene-painter.ts';
import type { Graphic } from '../src/model/graphics.ts';
import { measureRendering, type RenderSpeed } from './film-speed.ts';
import { graphicsFilm } from './graphics-film.ts';

const spoken = 'Good morning and welcome, here is what the new numbers mean for all of us';
const realTimeWanted = 4;
const framesPerSecond = 30;
const cores = 2;

/** Milliseconds of CPU time per 1080p frame, captions included; encoding is not in it. */
export interface GraphicCosts {
  /** What a frame may cost, encoding included, for four films of a minute to be drawn in one on two cores. */
  readonly budgetMs: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** A film of all of them, drawn and encoded by two processes; wanted are 4 times real time. */
  readonly rendering: RenderSpeed & { readonly wantedTimesRealTime: number };
}

/** Measures each kind of graphic in a scene of its own. */
export async function measureGraphics(): Promise<GraphicCosts> {
  const kinds: Record<string, number> = {};
  for (const [name, graphic] of Object.entries(sampleGraphics)) kinds[name] = await cpuPerFrame(graphic);
  const rendering = await measureRendering(graphicsFilm(), { workers: cores, encoder: 'node-av' });
  return {
    budgetMs: round((1000 * cores) / (realTimeWanted * framesPerSecond)),
    kinds,
    rendering: { ...rendering, wantedTimesRealTime: realTimeWanted },
  };
}

async function cpuPerFrame(graphic: Graphic): Promise<number> {
  const timeline = stillTimeline({ graphics: [graphic], orientation: 'landscape', avatarId: null, spoken });
  const compositor = createFilmCompositor(timeline, await openScenePainter(timeline));
  compositor.drawFrame(0);
  const before = process.cpuUsage();
  for (let frame = 1; frame < timeline.frameCount; frame += 1) {
    compositor.drawFrame(frame);
    await setImmediate();
  }
  const { user, system } = process.cpuUsage(before);
  return round((user + system) / 1000 / (timeline.frameCount - 1));
}

const round = (value: number): number => Math.round(value * 100) / 100;
