// Draws the frames of a scene with a clip: the clip as it is decoded, what is drawn over it laid on with its opacity.
import { createRaster } from '../canvas-kit.ts';
import { drawLayers } from './draw-layers.ts';
import type { FrameMemory, FrameSlot } from './frame-memory.ts';
import type { PixelBox } from './pixel-box.ts';
import { planRegions, type Region } from './plan-regions.ts';
import type { CompositorOptions, SceneClip, SceneCompositor } from './scene-compositor.ts';

/** Makes the compositor of a scene with a clip. */
export function createClipCompositor(options: CompositorOptions & { readonly clip: SceneClip }): SceneCompositor {
  const { scene, clip, pixelsPerUnit, memory, slot } = options;
  const { widthPx: width, heightPx: height } = scene.backdrop;
  const picture: PixelBox = { x: 0, y: 0, width, height };
  const ground = clip.coversAll ? null : keepGround(options, picture);
  const regions = planRegions(scene.layers, pixelsPerUnit, picture).map((region) =>
    createOverlay(region, pixelsPerUnit),
  );
  const reader = clip.open(memory);
  let drawnFrame: number | null = null;
  return {
    draw: (frameIndex) => {
      if (drawnFrame === frameIndex) return;
      // What was laid over the frame before goes with it.
      if (ground !== null) memory.bytes(slot).set(ground);
      reader.write(slot, clip.timeAt(frameIndex));
      for (const region of regions) region.lay(memory, slot, drawnFrame, frameIndex);
      drawnFrame = frameIndex;
    },
    close: () => reader[Symbol.dispose](),
  };
}

function keepGround({ scene, memory, slot }: CompositorOptions, picture: PixelBox): Uint8Array {
  scene.backdrop.readPixels((rgba) => memory.write(slot, picture, rgba));
  return memory.bytes(slot).slice();
}

/** A region whose pixels are kept, as it changes less often than the clip beneath. */
function createOverlay({ box, layers }: Region, pixelsPerUnit: number) {
  const raster = createRaster(box.width, box.height, { opaque: false });
  const kept = new Uint8Array(box.width * box.height * 4);
  return {
    lay: (memory: FrameMemory, slot: FrameSlot, from: number | null, to: number): void => {
      if (from === null || layers.some((layer) => layer.changes(from, to))) {
        raster.context.resetTransform();
        raster.context.clearRect(0, 0, box.width, box.height);
        drawLayers(raster.context, layers, { box, pixelsPerUnit, frameIndex: to });
        raster.readPixels((rgba) => kept.set(rgba));
      }
      memory.overlay(slot, box, kept);
    },
  };
}
