// What sets cost in CPU time per 1080p frame while nobody is in them: what moves there, by weather.
import { setImmediate } from 'node:timers/promises';
import { createFilmCompositor } from '../src/film/compositor/film-compositor.ts';
import { openScenePainter } from '../src/film/compositor/scene-painter.ts';
import { type SetId, type SetVariant, setIdSchema } from '../src/model/storyboard.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { talkingTimeline } from './talking-timeline.ts';

const weathers: readonly SetVariant['weather'][] = ['clear', 'rain', 'snow'];
const outdoors: readonly SetId[] = ['city', 'park', 'beach', 'mountains'];
const firstFrame = 60;
const measuredFrames = 90;

/** Milliseconds of CPU time per frame, by set and weather. */
export async function measureSets({ quick }: { readonly quick: boolean }): Promise<Readonly<Record<string, number>>> {
  const costs: Record<string, number> = {};
  for (const set of quick ? outdoors : setIdSchema.options) {
    for (const weather of outdoors.includes(set) ? weathers : weathers.slice(0, 1)) {
      costs[weather === 'clear' ? set : `${set}, ${weather}`] = await costOf(set, weather);
    }
  }
  return costs;
}

async function costOf(set: SetId, weather: SetVariant['weather']): Promise<number> {
  const timeline = emptied(talkingTimeline({ seconds: 10, widthPx: 1920, heightPx: 1080, sets: [set] }), weather);
  const compositor = createFilmCompositor(timeline, await openScenePainter(timeline));
  compositor.drawFrame(firstFrame);
  const before = process.cpuUsage();
  for (let frame = 1; frame <= measuredFrames; frame += 1) {
    compositor.drawFrame(firstFrame + frame);
    await setImmediate();
  }
  const { user, system } = process.cpuUsage(before);
  return Math.round((100 * (user + system)) / 1000 / measuredFrames) / 100;
}

const emptied = (timeline: Timeline, weather: SetVariant['weather']): Timeline => ({
  ...timeline,
  captionsDrawn: false,
  scenes: timeline.scenes.map((scene) => ({
    ...scene,
    ...{ presenter: null, graphics: [], setVariant: { time: 'day', weather, tint: null } },
  })),
});
