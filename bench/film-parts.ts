// What each part of a frame costs in CPU time, each drawn and read back by itself.
import { setImmediate } from 'node:timers/promises';
import { createRaster } from '../src/film/canvas-kit.ts';
import { createFrameMemory } from '../src/film/compositor/frame-memory.ts';
import type { Layer, LayerKind } from '../src/film/compositor/layer.ts';
import { planRegions, type Region } from '../src/film/compositor/plan-regions.ts';
import { openScenePainter } from '../src/film/compositor/scene-painter.ts';
import type { Context2D } from '../src/model/surface.ts';
import { stageSize, type Timeline } from '../src/model/timeline.ts';

/** Milliseconds of CPU time per frame, by part; a layer's time without the reading of its pixels. */
export interface PartCosts {
  readonly backdrop: number;
  readonly readback: number;
  readonly convert: number;
  readonly layers: Readonly<Partial<Record<LayerKind, number>>>;
}

/** The allocator and the compiler settle first. */
const warmUpFrames = 20;
const measuredFrames = 60;

/** Measures the parts of a scene, from a frame on at which its presenter speaks. */
export async function measureParts(timeline: Timeline, sceneIndex: number): Promise<PartCosts> {
  const paintScene = await openScenePainter(timeline);
  const { backdrop, layers } = paintScene(sceneIndex);
  const { widthPx, heightPx } = timeline;
  const pixelsPerUnit = widthPx / stageSize(timeline.orientation).width;
  const regions = planRegions(layers, pixelsPerUnit, { x: 0, y: 0, width: widthPx, height: heightPx });
  const region = regions.find((one) => one.layers.some(({ kind }) => kind === 'figure')) ?? regions[0];
  if (region === undefined) throw new Error('The scene has nothing that changes.');
  const startFrame = (timeline.scenes[sceneIndex]?.startFrame ?? 0) + 40;
  const { box } = region;
  const raster = createRaster(box.width, box.height, { opaque: true });
  const memory = createFrameMemory({ widthPx, heightPx, slots: 1 });
  const { context } = raster;

  const readback = await cpuPerFrame(startFrame, () => {
    context.fillRect(0, 0, 1, 1);
    raster.finish();
  });
  const drawn = (draw: (frameIndex: number) => void) =>
    cpuPerFrame(startFrame, (frameIndex) => {
      context.save();
      draw(frameIndex);
      context.restore();
      raster.finish();
    });
  const ofLayer = async (layer: Layer) => {
    const cost = await drawn((frameIndex) => {
      toStage(context, region, pixelsPerUnit);
      layer.draw(context, frameIndex);
    });
    return Math.max(0, cost - readback);
  };
  const costs: Partial<Record<LayerKind, number>> = {};
  for (const layer of region.layers) costs[layer.kind] = round((costs[layer.kind] ?? 0) + (await ofLayer(layer)));
  const ground = await drawn(() => context.drawImage(backdrop.picture, -box.x, -box.y));
  const converted = await cpuPerFrame(startFrame, () => {
    context.fillRect(0, 0, 1, 1);
    raster.readPixels((rgba) => memory.write(0, box, rgba));
  });
  return {
    backdrop: round(Math.max(0, ground - readback)),
    readback: round(readback),
    convert: round(Math.max(0, converted - readback)),
    layers: costs,
  };
}

function toStage(context: Context2D, { box }: Region, pixelsPerUnit: number): void {
  context.setTransform(pixelsPerUnit, 0, 0, pixelsPerUnit, -box.x, -box.y);
}

async function cpuPerFrame(startFrame: number, work: (frameIndex: number) => void): Promise<number> {
  let before = process.cpuUsage();
  for (let index = 0; index < warmUpFrames + measuredFrames; index += 1) {
    if (index === warmUpFrames) before = process.cpuUsage();
    work(startFrame + index);
    await setImmediate();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / measuredFrames;
}

const round = (ms: number): number => Math.round(ms * 100) / 100;
