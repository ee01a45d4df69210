// A portrait that presents: its picture on the ground of a scene, and the part of it that moves as a layer.
import type { Box } from '../../model/geometry.ts';
import type { Context2D, Picture } from '../../model/surface.ts';
import type { PlacedPortrait, PresenterPlacement, Timeline } from '../../model/timeline.ts';
import { circleReach, drawInCircle } from '../../stage/media/presenter-circle.ts';
import { createRaster, type Raster } from '../canvas-kit.ts';
import type { SizedPortrait } from '../open-portrait.ts';
import { poseAt } from './figure-layer.ts';
import type { Layer } from './layer.ts';

/** A portrait in a scene. */
export interface PortraitScene {
  readonly presenter: PresenterPlacement;
  readonly placed: PlacedPortrait;
  readonly sized: SizedPortrait;
  readonly timeline: Timeline;
  readonly pixelsPerUnit: number;
}

/** How wide the picture is drawn, in pixels. */
export const portraitWidthPx = ({ cameraTo }: PresenterPlacement, { picture }: PlacedPortrait, pixelsPerUnit: number) =>
  Math.max(2, Math.round(picture.width * cameraTo.scale * pixelsPerUnit));

const cornerUnits = 26;

/** Whole pixels of the film, so that nothing is resampled. */
interface PixelPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the picture's top left corner is. */
function cornerOf({ presenter: { cameraTo }, placed: { picture }, pixelsPerUnit }: PortraitScene) {
  const toPx = (origin: number, units: number): number => Math.round((origin + units * cameraTo.scale) * pixelsPerUnit);
  return { x: toPx(cameraTo.originX, picture.x), y: toPx(cameraTo.originY, picture.y) };
}

function frameInPixels(frame: Box, pixelsPerUnit: number): PixelPlace {
  const [left, top] = [Math.round(frame.x * pixelsPerUnit), Math.round(frame.y * pixelsPerUnit)];
  const right = Math.round((frame.x + frame.width) * pixelsPerUnit);
  const bottom = Math.round((frame.y + frame.height) * pixelsPerUnit);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Paints the picture onto a copy of the ground, in its frame where it has one. */
export function portraitGround(scene: PortraitScene, ground: Raster): Raster {
  const { placed, sized, pixelsPerUnit } = scene;
  const raster = createRaster(ground.widthPx, ground.heightPx, { opaque: true });
  const { context } = raster;
  context.drawImage(ground.picture, 0, 0);
  context.save();
  if (placed.frame !== null) paintFrame(context, frameInPixels(placed.frame, pixelsPerUnit), pixelsPerUnit);
  const { x, y } = cornerOf(scene);
  context.drawImage(sized.still, x, y);
  context.restore();
  raster.finish();
  return raster;
}

/** A shadow around the frame; what is drawn afterwards stays inside it. */
function paintFrame(context: Context2D, { x, y, width, height }: PixelPlace, pixelsPerUnit: number): void {
  const outline = (): void => {
    context.beginPath();
    context.roundRect(x, y, width, height, cornerUnits * pixelsPerUnit);
  };
  context.save();
  context.shadowColor = 'rgba(10, 14, 28, 0.38)';
  context.shadowBlur = 46 * pixelsPerUnit;
  context.shadowOffsetY = 16 * pixelsPerUnit;
  context.fillStyle = '#11151f';
  outline();
  context.fill();
  context.restore();
  outline();
  context.clip();
}

/** Makes the layer of the part that moves; `ground` has the picture at rest. Null: nothing frames it. */
export function portraitLayer(scene: PortraitScene, ground: Raster | null): Layer {
  const { presenter, placed, sized, timeline, pixelsPerUnit } = scene;
  const corner = cornerOf(scene);
  const { area } = sized;
  const whole = { x: corner.x + area.left, y: corner.y + area.top, width: area.width, height: area.height };
  const frame = placed.frame === null ? null : frameInPixels(placed.frame, pixelsPerUnit);
  const seen = frame === null ? whole : overlapOf(whole, frame);
  // Clipping to round corners would cost more than drawing: they are laid over it as they are at rest.
  const corners = frame === null || ground === null ? [] : cornersOf(frame, Math.ceil(cornerUnits * pixelsPerUnit));
  const units = (px: number): number => px / pixelsPerUnit;
  const copy = (
    context: Context2D,
    from: Picture,
    source: PixelPlace,
    to: { readonly x: number; readonly y: number },
  ) => {
    const { x, y, width, height } = source;
    context.drawImage(from, x, y, width, height, units(to.x), units(to.y), units(width), units(height));
  };
  return {
    kind: 'figure',
    box: { x: units(seen.x), y: units(seen.y), width: units(seen.width), height: units(seen.height) },
    changes: (from, to) => from !== to,
    draw: (context, frameIndex) => {
      const picture = sized.pictureAt(poseAt(presenter, frameIndex, timeline));
      copy(context, picture, { ...seen, x: seen.x - whole.x, y: seen.y - whole.y }, seen);
      if (ground !== null) for (const one of corners) copy(context, ground.picture, one, one);
    },
  };
}

function overlapOf(a: PixelPlace, b: PixelPlace): PixelPlace {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    ...{ x, y },
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

const cornersOf = ({ x, y, width, height }: PixelPlace, side: number): readonly PixelPlace[] =>
  [x, x + width - side].flatMap((left) =>
    [y, y + height - side].map((top) => ({ x: left, y: top, width: side, height: side })),
  );

/** Makes the layer of a portrait in a circle. */
export function portraitCircleLayer(scene: PortraitScene, circle: Box): Layer {
  const { sized, pixelsPerUnit } = scene;
  const inside = portraitLayer(scene, null);
  const corner = cornerOf(scene);
  const toUnits = (px: number): number => px / pixelsPerUnit;
  return {
    kind: 'figure',
    box: circleReach(circle),
    changes: inside.changes,
    draw: (context, frameIndex) =>
      drawInCircle(context, circle, scene.timeline.style.palette, (clipped) => {
        clipped.drawImage(
          sized.still,
          toUnits(corner.x),
          toUnits(corner.y),
          toUnits(sized.widthPx),
          toUnits(sized.heightPx),
        );
        inside.draw(clipped, frameIndex);
      }),
  };
}
