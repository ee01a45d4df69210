// Painted layers of a set: blurred once while the set is built, at a resolution that a blurred picture can do with.
import { type Box, growBox } from '../../model/geometry.ts';
import type { Context2D, Surface } from '../../model/surface.ts';
import type { PlacedSurface, SetPlan } from './stage-set.ts';

/** How a layer is made. */
export interface LayerOptions {
  /** What the layer covers, stage units; by default the whole picture. */
  readonly box?: Box;
  /** Blur radius (standard deviation) in stage units. */
  readonly blur?: number;
  /** The layer is drawn again and again, not just once into the backdrop. */
  readonly isKept?: boolean;
}

/** Blurs reach this many standard deviations. */
const blurReach = 3;

/** The whole picture's box. */
export const stageBox = (plan: SetPlan): Box => ({ x: 0, y: 0, width: plan.width, height: plan.height });

/** Paints a layer in stage units, then blurs it. The painter should paint past the edges of the picture. */
export function paintLayer(
  plan: SetPlan,
  paint: (context: Context2D) => void,
  layer: LayerOptions = {},
): PlacedSurface {
  const { canvasKit, pixelsPerUnit } = plan.options;
  const blur = layer.blur ?? 0;
  // A blur of over two pixels leaves nothing that half the resolution could not hold.
  const scale = pixelsPerUnit * (blur * pixelsPerUnit > 2 ? 0.5 : 1);
  const box = growBox(layer.box ?? stageBox(plan), Math.ceil(blur * blurReach));
  const [widthPx, heightPx] = [Math.ceil(box.width * scale), Math.ceil(box.height * scale)];
  const sharp = canvasKit.createSurface(widthPx, heightPx);
  sharp.context.scale(scale, scale);
  sharp.context.translate(-box.x, -box.y);
  paint(sharp.context);
  if (layer.isKept && blur === 0) sharp.finish?.();
  if (blur === 0) return { box, picture: sharp };
  const soft = canvasKit.createSurface(widthPx, heightPx);
  soft.context.filter = `blur(${(blur * scale).toFixed(2)}px)`;
  soft.context.drawImage(sharp.picture, 0, 0);
  soft.context.filter = 'none';
  if (layer.isKept) soft.finish?.();
  return { box, picture: soft };
}

/** Draws a layer at its place. */
export function drawLayer(context: Context2D, layer: PlacedSurface, moveX = 0, moveY = 0): void {
  const { box, picture } = layer;
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'medium';
  context.drawImage(picture.picture, box.x + moveX, box.y + moveY, box.width, box.height);
}

/** Puts layers and paint on top of each other into the finished backdrop. */
export function composeBackdrop(plan: SetPlan, steps: readonly ((context: Context2D) => void)[]): Surface {
  const { canvasKit, pixelsPerUnit } = plan.options;
  const widthPx = Math.round(plan.width * pixelsPerUnit);
  const heightPx = Math.round(plan.height * pixelsPerUnit);
  const surface = canvasKit.createSurface(widthPx, heightPx);
  const { context } = surface;
  context.scale(widthPx / plan.width, heightPx / plan.height);
  for (const step of steps) {
    context.save();
    step(context);
    context.restore();
  }
  surface.finish?.();
  return surface;
}

/** A step that draws a layer. */
export const layerStep =
  (layer: PlacedSurface) =>
  (context: Context2D): void =>
    drawLayer(context, layer);

/** A step that darkens the corners. */
export const vignetteStep =
  (plan: SetPlan, strength: number) =>
  (context: Context2D): void => {
    const { width, height } = plan;
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    const gradient = context.createRadialGradient(
      width / 2,
      height * 0.45,
      short * 0.5,
      width / 2,
      height / 2,
      long * 0.68,
    );
    gradient.addColorStop(0, 'rgba(10,14,40,0)');
    gradient.addColorStop(1, `rgba(10,14,40,${strength})`);
    context.fillStyle = gradient;
    context.fillRect(0, 0, width, height);
  };
