// Draws the frames of one scene into an I420 frame, only the regions that changed since the frame drawn before.

import { createRaster, type Raster } from '../canvas-kit.ts';
import type { ClipReader } from '../clips/clip-reader.ts';
import { drawLayers } from './draw-layers.ts';
import type { FrameMemory, FrameSlot } from './frame-memory.ts';
import type { Layer } from './layer.ts';
import type { PixelBox } from './pixel-box.ts';
import { planRegions, type Region } from './plan-regions.ts';

/** A scene's picture: what never changes, and its layers from back to front. */
export interface ScenePicture {
  /** The set, as large as the picture; opaque, its drawing finished. */
  readonly backdrop: Raster;
  readonly layers: readonly Layer[];
  /** A clip between the backdrop and the layers. */
  readonly clip?: SceneClip;
}

/** The clip of a scene. */
export interface SceneClip {
  /** The clip covers the whole picture: nothing of the backdrop is seen. */
  readonly coversAll: boolean;
  readonly open: (memory: FrameMemory) => ClipReader;
  /** The time of the clip that is on screen at a frame, in ms. */
  readonly timeAt: (frameIndex: number) => number;
}

/** Draws one scene. */
export interface SceneCompositor {
  /** Brings the slot's picture to a frame. */
  readonly draw: (frameIndex: number) => void;
  /** Gives back what drawing held. */
  readonly close: () => void;
}

/** What the compositor of a scene works with. */
export interface CompositorOptions {
  readonly scene: ScenePicture;
  readonly pixelsPerUnit: number;
  readonly memory: FrameMemory;
  readonly slot: FrameSlot;
}

interface DrawnRegion {
  /** Draws the region when it differs at `to` from `from`; null: in any case. */
  readonly update: (from: number | null, to: number) => void;
}

/** Makes the compositor of a scene that owns a frame slot. */
export function createSceneCompositor(options: CompositorOptions): SceneCompositor {
  const { scene, pixelsPerUnit } = options;
  const { widthPx: width, heightPx: height } = scene.backdrop;
  const picture: PixelBox = { x: 0, y: 0, width, height };
  const regions = planRegions(scene.layers, pixelsPerUnit, picture).map((region) => createRegion(region, options));
  let drawnFrame: number | null = null;
  return {
    draw: (frameIndex) => {
      if (drawnFrame === frameIndex) return;
      if (drawnFrame === null) writeStill(picture, options);
      for (const region of regions) region.update(drawnFrame, frameIndex);
      drawnFrame = frameIndex;
    },
    close: () => {},
  };
}

/** Writes the whole picture as it is without its changing layers. */
function writeStill(picture: PixelBox, { scene, pixelsPerUnit, memory, slot }: CompositorOptions): void {
  const still = scene.layers.filter((layer) => layer.kind === 'foreground');
  if (still.length === 0) {
    scene.backdrop.readPixels((rgba) => memory.write(slot, picture, rgba));
    return;
  }
  const raster = createRaster(picture.width, picture.height, { opaque: true });
  raster.context.drawImage(scene.backdrop.picture, 0, 0);
  drawLayers(raster.context, still, { box: picture, pixelsPerUnit, frameIndex: 0 });
  raster.readPixels((rgba) => memory.write(slot, picture, rgba));
}

function createRegion({ box, layers }: Region, options: CompositorOptions): DrawnRegion {
  const { scene, pixelsPerUnit, memory, slot } = options;
  const raster = createRaster(box.width, box.height, { opaque: true });
  const ground = createGround({ box, layers }, options);
  const over = ground === null ? layers : layers.filter((layer) => layer.kind !== 'moving');
  return {
    update: (from, to) => {
      if (from !== null && !layers.some((layer) => layer.changes(from, to))) return;
      const { context } = raster;
      context.resetTransform();
      if (ground === null) context.drawImage(scene.backdrop.picture, -box.x, -box.y);
      else context.drawImage(ground(from, to), 0, 0);
      drawLayers(context, over, { box, pixelsPerUnit, frameIndex: to });
      raster.readPixels((rgba) => memory.write(slot, box, rgba));
    },
  };
}

/**
 * What stands behind a figure, when parts of it move: they move less often than the figure, so their picture is kept.
 * Null where nothing moves behind a figure.
 */
function createGround({ box, layers }: Region, { scene, pixelsPerUnit }: CompositorOptions) {
  const moving = layers.filter((layer) => layer.kind === 'moving');
  if (moving.length === 0 || !layers.some((layer) => layer.kind === 'figure')) return null;
  const raster = createRaster(box.width, box.height, { opaque: true });
  return (from: number | null, to: number) => {
    if (from === null || moving.some((layer) => layer.changes(from, to))) {
      raster.context.resetTransform();
      raster.context.drawImage(scene.backdrop.picture, -box.x, -box.y);
      drawLayers(raster.context, moving, { box, pixelsPerUnit, frameIndex: to });
    }
    return raster.picture;
  };
}
