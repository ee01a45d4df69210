// Draws a figure into the dusk or haze of its place: by itself first, the veil over it, and then as a whole.
import { withAlpha } from '../../drawing/colour.ts';
import { type Paint, type Point, point } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Light, Veil } from '../../model/light.ts';
import type { Context2D } from '../../model/surface.ts';
import { createRaster, type Raster } from '../canvas-kit.ts';

/** What is drawn, in stage units. */
type Draw = (context: Context2D) => void;

/** Draws something with the veil of a light over it; `face` is where in the stage the key light falls on the face. */
type DrawVeiled = (context: Context2D, draw: Draw, face: Point) => void;

/** How dense the veil is on the way from the lit side of the face to the foot of the shaded side. */
const veilStops = [
  [0.2, 0.2],
  [0.36, 0.44],
  [0.62, 0.95],
  [1, 1.12],
] as const;
/** How much of its own colour the main light gives to what it falls on, for a whole veil. */
const keyShare = 0.3;

/** Makes the drawing for a box of the stage. Without a veil nothing is put between. */
export function createVeiledDraw(box: Box, pixelsPerUnit: number, light: Light): DrawVeiled {
  const { veil } = light;
  if (veil === undefined) return (context, draw) => draw(context);
  // Whole pixels, or the figure would be resampled.
  const left = Math.floor(box.x * pixelsPerUnit);
  const top = Math.floor(box.y * pixelsPerUnit);
  const right = Math.ceil((box.x + box.width) * pixelsPerUnit);
  const bottom = Math.ceil((box.y + box.height) * pixelsPerUnit);
  let kept: Raster | undefined;
  return (context, draw, face) => {
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
    own.fillStyle = veilPaint(own, { light, veil }, face, box);
    own.fillRect(box.x - 2, box.y - 2, box.width + 4, box.height + 4);
    own.restore();
    // Unfinished, the drawing would be played into the region call by call, each with the veil's composition: 2 ms more.
    raster.finish();
    const [width, height] = [raster.widthPx / pixelsPerUnit, raster.heightPx / pixelsPerUnit];
    context.drawImage(raster.picture, left / pixelsPerUnit, top / pixelsPerUnit, width, height);
  };
}

/** From the lit side of the face to the shaded foot; a straight gradient takes a third of the time of a round one. */
function veilPaint(
  context: Context2D,
  { light, veil }: { readonly light: Light; readonly veil: Veil },
  face: Point,
  box: Box,
): Paint {
  const { colour, alpha } = veil;
  const foot = Math.max(face.y + 1, box.y + box.height);
  const from = point(face.x + light.x * 0.4 * box.width, face.y - 0.12 * box.height);
  const to = point(face.x - light.x * 0.3 * box.width, foot);
  return linearGradient(context, from, to, [
    [0, withAlpha(light.rim, alpha * keyShare * light.rimAlpha)],
    ...veilStops.map(([at, share]) => [at, withAlpha(colour, Math.min(1, alpha * share))] as const),
  ]);
}
