// What the presenters cost in CPU time per 1080p frame: everyone in a medium shot, and one by layers.
import { setImmediate } from 'node:timers/promises';
import { avatars } from '../src/catalog/avatars.ts';
import { createCanvasKit, createRaster } from '../src/film/canvas-kit.ts';
import type { Character } from '../src/model/character.ts';
import type { Light } from '../src/model/light.ts';
import type { Pose } from '../src/model/performance.ts';
import type { Context2D } from '../src/model/surface.ts';
import { createBody } from '../src/presenter/body/create-body.ts';
import { createFigure } from '../src/presenter/figure.ts';
import { createHead } from '../src/presenter/head/create-head.ts';
import { samplePose } from '../src/presenter/motion/sample-pose.ts';
import { talkingTimeline } from './talking-timeline.ts';

/** Milliseconds of CPU time per frame. */
export interface FigureCosts {
  /** What a figure may cost. */
  readonly budgetMs: number;
  readonly mean: number;
  readonly dearest: { readonly id: string; readonly ms: number };
  readonly byAvatar: Readonly<Record<string, number>>;
  /** The layers of the first presenter. */
  readonly layers: Readonly<Record<string, number>>;
}

const budgetMs = 8;
const mediumScale = 1.72;
const side = 1000;
const light: Light = { x: -1, rim: '#fff1cf', rimAlpha: 1, specular: 1 };
const settleFrames = 10;
const measuredFrames = 45;

type Draw = (context: Context2D, pose: Pose) => void;

/** Measures all presenters; a quick run every fifth. */
export async function measureFigures({ quick }: { readonly quick: boolean }): Promise<FigureCosts> {
  const byAvatar: Record<string, number> = {};
  const chosen = avatars.filter((_, index) => !quick || index % 5 === 0);
  const bare = await costOf(() => {});
  const net = async (draw: Draw) => round(Math.max(0, (await costOf(draw)) - bare));
  for (const { id, character } of chosen) {
    const figure = createFigure(character, { canvasKit: createCanvasKit(), scale: mediumScale, light });
    byAvatar[id] = await net(figure.draw);
  }
  const costs = Object.entries(byAvatar).sort(([, a], [, b]) => b - a);
  const [id = '', ms = 0] = costs[0] ?? [];
  const layers: Record<string, number> = {};
  for (const [name, draw] of Object.entries(layersOf(chosen[0]?.character))) layers[name] = await net(draw);
  const mean = round(costs.reduce((sum, [, cost]) => sum + cost, 0) / costs.length);
  return { budgetMs, mean, dearest: { id, ms }, byAvatar, layers };
}

function layersOf(character: Character | undefined): Readonly<Record<string, Draw>> {
  if (character === undefined) return {};
  const kept = { canvasKit: createCanvasKit(), scale: mediumScale };
  const [head, body] = [createHead(character, kept), createBody(character, { ...kept, light })];
  return {
    'hair behind': (context, pose) => head.drawBack(context, pose, light),
    trunk: body.drawTrunk,
    face: (context, pose) => head.drawFace(context, pose, light),
    'hair before': (context, pose) => head.drawFront(context, pose, light),
    hands: body.drawHands,
  };
}

/** Frames in which somebody speaks, half of them with a raised hand. */
async function costOf(draw: Draw): Promise<number> {
  const timeline = talkingTimeline({ seconds: 10, widthPx: 1920, heightPx: 1080, sets: ['city'] });
  const performance = timeline.scenes[0]?.presenter?.performance;
  if (performance === undefined) throw new Error('Nobody is in the scene.');
  const raster = createRaster(side, side, { opaque: true });
  const { context } = raster;
  let before = process.cpuUsage();
  for (let frame = 0; frame < settleFrames + measuredFrames; frame += 1) {
    if (frame === settleFrames) before = process.cpuUsage();
    context.save();
    context.setTransform(mediumScale, 0, 0, mediumScale, side / 2, 320);
    draw(context, samplePose(performance, 1000 + frame * 66));
    context.restore();
    raster.finish();
    await setImmediate();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / measuredFrames;
}

const round = (ms: number): number => Math.round(ms * 100) / 100;
