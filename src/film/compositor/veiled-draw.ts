// Draws a figure into the dusk or haze of its place: by itself first, the veil over it, and then as a whole.
import { withAlpha } from '../../drawing/colour.ts';
import { type Paint, point } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Light, Veil } from '../../model/light.ts';
import type { Context2D } from '../../model/surface.ts';
import { createRaster, type Raster } from '../canvas-kit.ts';

/** What is drawn, in stage units. */
type Draw = (context: Context2D) => void;

/** Draws something with the veil of a light over it; `faceY` is how high in the stage the key light falls on the face. */
type DrawVeiled = (context: Context2D, draw: Draw, faceY: number) => void;

/** The veil where the key light falls, and at the foot of the picture. */
const share = { near: 0.55, far: 1.12 };

/** Makes the drawing for a box of the stage. Without a veil nothing is put between. */
export function createVeiledDraw(box: Box, pixelsPerUnit: number, { veil }: Light): DrawVeiled {
  if (veil === undefined) return (context, draw) => draw(context);
  // Whole pixels, or the figure would be resampled.
  const left = Math.floor(box.x * pixelsPerUnit);
  const top = Math.floor(box.y * pixelsPerUnit);
  const right = Math.ceil((box.x + box.width) * pixelsPerUnit);
  const bottom = Math.ceil((box.y + box.height) * pixelsPerUnit);
  let kept: Raster | undefined;
  return (context, draw, faceY) => {
    kept ??= createRaster(right - left, bottom - top, { opaque: false });
    const raster = kept;
    const own = raster.context;
    own.setTransform(1, 0, 0, 1, 0, 0);
    own.clearRect(0, 0, raster.widthPx, raster.heightPx);
    own.setTransform(pixelsPerUnit, 0, 0, pixelsPerUnit, -left, -top);
    own.save();
    draw(own);
    own.restore();
    own.save();
    own.globalCompositeOperation = 'source-atop';
    own.fillStyle = veilPaint(own, veil, faceY, box);
    own.fillRect(box.x - 2, box.y - 2, box.width + 4, box.height + 4);
    own.restore();
    // Unfinished, the drawing would be played into the region call by call, each with the veil's composition: 2 ms more.
    raster.finish();
    const [width, height] = [raster.widthPx / pixelsPerUnit, raster.heightPx / pixelsPerUnit];
    context.drawImage(raster.picture, left / pixelsPerUnit, top / pixelsPerUnit, width, height);
  };
}

/** From the face down; an upright gradient takes a third of the time of a round one. */
function veilPaint(context: Context2D, { colour, alpha }: Veil, faceY: number, box: Box): Paint {
  const foot = Math.max(faceY + 1, box.y + box.height);
  return linearGradient(context, point(0, faceY), point(0, foot), [
    [0, withAlpha(colour, alpha * share.near)],
    [0.25, withAlpha(colour, alpha * share.near)],
    [1, withAlpha(colour, Math.min(1, alpha * share.far))],
  ]);
}
