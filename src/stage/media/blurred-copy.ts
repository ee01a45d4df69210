// A picture, blurred once, that fills the stage: a backdrop that does not draw the eye.
import type { CanvasKit, Surface } from '../../model/surface.ts';
import { drawCrop } from './draw-crop.ts';
import type { MediaPicture } from './media-picture.ts';

/** Pixels per stage unit: a blurred picture needs no more. */
const pixelsPerUnit = 0.25;

/** Gives the blurred copy; `blur` is the standard deviation in stage units. */
export function blurredCopy(
  canvasKit: CanvasKit,
  picture: MediaPicture,
  options: { readonly width: number; readonly height: number; readonly blur: number },
): Surface {
  const [width, height] = [Math.ceil(options.width * pixelsPerUnit), Math.ceil(options.height * pixelsPerUnit)];
  const sharp = canvasKit.createSurface(width, height);
  drawCrop(sharp.context, picture, { focus: null, move: 'none' }, { place: { x: 0, y: 0, width, height }, share: 0 });
  const soft = canvasKit.createSurface(width, height);
  const reach = options.blur * pixelsPerUnit * 2;
  soft.context.filter = `blur(${(options.blur * pixelsPerUnit).toFixed(2)}px)`;
  // Larger than the surface: a blur fades where the picture ends.
  soft.context.drawImage(sharp.picture, -reach, -reach, width + 2 * reach, height + 2 * reach);
  soft.context.filter = 'none';
  soft.finish?.();
  return soft;
}
