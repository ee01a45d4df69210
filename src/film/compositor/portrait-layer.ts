// A portrait that presents: its picture on the ground of a scene, and the part of it that moves as a layer.
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
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

/** Where the picture's top left corner is, in whole pixels, so that nothing of it is resampled. */
function cornerOf({ presenter: { cameraTo }, placed: { picture }, pixelsPerUnit }: PortraitScene) {
  const toPx = (origin: number, units: number): number => Math.round((origin + units * cameraTo.scale) * pixelsPerUnit);
  return { x: toPx(cameraTo.originX, picture.x), y: toPx(cameraTo.originY, picture.y) };
}

/** Paints the picture onto a copy of the ground, in its frame where it has one. */
export function portraitGround(scene: PortraitScene, ground: Raster): Raster {
  const { placed, sized, pixelsPerUnit } = scene;
  const raster = createRaster(ground.widthPx, ground.heightPx, { opaque: true });
  const { context } = raster;
  context.drawImage(ground.picture, 0, 0);
  context.save();
  if (placed.frame !== null) paintFrame(context, placed.frame, pixelsPerUnit);
  const { x, y } = cornerOf(scene);
  context.drawImage(sized.still, x, y);
  context.restore();
  raster.finish();
  return raster;
}

/** A shadow around the frame; what is drawn afterwards stays inside it. */
function paintFrame(context: Context2D, frame: Box, pixelsPerUnit: number): void {
  const outline = (): void => {
    context.beginPath();
    const [x, y, width, height] = [frame.x, frame.y, frame.width, frame.height].map((units) => units * pixelsPerUnit);
    context.roundRect(x ?? 0, y ?? 0, width ?? 0, height ?? 0, cornerUnits * pixelsPerUnit);
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

/** Makes the layer of the part that moves. */
export function portraitLayer(scene: PortraitScene): Layer {
  const { presenter, placed, sized, timeline, pixelsPerUnit } = scene;
  const corner = cornerOf(scene);
  const { area } = sized;
  const toUnits = (px: number): number => px / pixelsPerUnit;
  const whole: Box = {
    x: toUnits(corner.x + area.left),
    y: toUnits(corner.y + area.top),
    width: toUnits(area.width),
    height: toUnits(area.height),
  };
  const { frame } = placed;
  return {
    kind: 'figure',
    box: frame === null ? whole : overlapOf(whole, frame),
    changes: (from, to) => from !== to,
    draw: (context, frameIndex) => {
      if (frame !== null) {
        context.beginPath();
        context.roundRect(frame.x, frame.y, frame.width, frame.height, cornerUnits);
        context.clip();
      }
      const picture = sized.pictureAt(poseAt(presenter, frameIndex, timeline));
      context.drawImage(picture, whole.x, whole.y, whole.width, whole.height);
    },
  };
}

const overlapOf = (a: Box, b: Box): Box => {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    ...{ x, y },
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
};

/** Makes the layer of a portrait in a circle. */
export function portraitCircleLayer(scene: PortraitScene, circle: Box): Layer {
  const { sized, pixelsPerUnit } = scene;
  const inside = portraitLayer(scene);
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
