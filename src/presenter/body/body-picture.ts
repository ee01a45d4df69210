// Keeps a part of the body as a picture, drawn once and then only moved, bent and shown.
import type { Box } from '../../model/geometry.ts';
import type { CanvasKit, Context2D, Surface } from '../../model/surface.ts';

/** A part as pixels, and the box it stands in, body units. */
export interface BodyPicture {
  readonly surface: Surface;
  readonly box: Box;
}

/** Draws a part once, at `scale` pixels per unit. */
export function createBodyPicture(
  canvas: { readonly canvasKit: CanvasKit; readonly scale: number },
  box: Box,
  paint: (context: Context2D) => void,
): BodyPicture {
  const { canvasKit, scale } = canvas;
  const surface = canvasKit.createSurface(Math.ceil(box.width * scale), Math.ceil(box.height * scale));
  surface.context.scale(scale, scale);
  surface.context.translate(-box.x, -box.y);
  paint(surface.context);
  surface.finish?.();
  const { widthPx, heightPx } = surface;
  return { surface, box: { ...box, width: widthPx / scale, height: heightPx / scale } };
}

/** Shows a part where it was drawn. */
export function drawBodyPicture(context: Context2D, { surface, box }: BodyPicture): void {
  context.drawImage(surface.picture, box.x, box.y, box.width, box.height);
}

/** How a part turns about the axis of the trunk. */
export interface Turn {
  readonly yaw: number;
  /** How far the part stands before the axis, at its middle and at its edge. */
  readonly depth: number;
  readonly halfWidth: number;
  /** How much lower the right side stands than the left, per unit of width. */
  readonly tilt: number;
  /** Where the shoulders begin, and how far to either side the neck and its collars stand above them. */
  readonly shoulderTop: number;
  readonly neckHalfWidth: number;
}

/** Where a place of the turned front is seen. */
export function turnedX(x: number, { yaw, depth, halfWidth }: Pick<Turn, 'yaw' | 'depth' | 'halfWidth'>): number {
  const roundness = Math.sqrt(Math.max(0, 1 - (x / halfWidth) ** 2));
  return x * Math.cos(yaw) + depth * roundness * Math.sin(yaw);
}

const stripCount = 12;
/** Neighbouring strips share this many pixels, or their edges show as fine lines. */
const overlapPx = 1;
const leastTurn = 0.004;
const leastTilt = 0.0005;

/**
 * Shows a part turned and tilted, in upright strips that follow a rounded front. Each strip stays square to the
 * picture: Skia takes twice as long for a picture that is rotated, however little.
 */
export function drawTurnedPicture(context: Context2D, { surface, box }: BodyPicture, turn: Turn): void {
  if (Math.abs(turn.yaw) < leastTurn && Math.abs(turn.tilt) < leastTilt) {
    drawBodyPicture(context, { surface, box });
    return;
  }
  const { widthPx, heightPx, picture } = surface;
  const unitsPerPixel = box.width / widthPx;
  const skippedPx = Math.floor((turn.shoulderTop - box.y) / unitsPerPixel);
  const seenAt = (pixel: number) => turnedX(box.x + pixel * unitsPerPixel, turn);
  for (let strip = 0; strip < stripCount; strip += 1) {
    const fromPx = Math.round((widthPx * strip) / stripCount);
    const toPx = Math.min(widthPx, Math.round((widthPx * (strip + 1)) / stripCount) + overlapPx);
    const [left, right] = [seenAt(fromPx), seenAt(toPx)];
    // Beside the neck there is nothing above the shoulders.
    const isBesideNeck = Math.min(Math.abs(left), Math.abs(right)) > turn.neckHalfWidth && left * right > 0;
    const emptyPx = isBesideNeck ? skippedPx : 0;
    const empty = emptyPx * unitsPerPixel;
    const top = box.y + empty + (turn.tilt * (left + right)) / 2;
    const [width, height] = [right - left, box.height - empty];
    context.drawImage(picture, fromPx, emptyPx, toPx - fromPx, heightPx - emptyPx, left, top, width, height);
  }
}
