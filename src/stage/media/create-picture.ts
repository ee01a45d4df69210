// A picture that has the scene to itself: filling it in a slow move, or whole in a frame before a blurred copy of itself.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { lerp } from '../../drawing/numbers.ts';
import { type Box, growBox } from '../../model/geometry.ts';
import type { Style } from '../../model/style.ts';
import type { CanvasKit, Context2D, Surface } from '../../model/surface.ts';
import type { PlacedMedia } from '../../model/timeline.ts';
import { centreIn } from '../graphics/card.ts';
import { blurredCopy } from './blurred-copy.ts';
import { drawCrop } from './draw-crop.ts';
import { fitInside, paintPlateShadow, plateShadow, strokePlate, tracePlate } from './framed-plate.ts';
import { type MediaDrawing, moveShare } from './media-drawing.ts';
import type { MediaPicture } from './media-picture.ts';

/** What a picture's drawing is made from. */
export interface MediaInput {
  readonly media: PlacedMedia;
  readonly picture: MediaPicture;
  readonly style: Style;
  readonly canvasKit: CanvasKit;
  readonly stage: { readonly width: number; readonly height: number };
  readonly pixelsPerUnit: number;
}

/** Makes the drawing of a scene's picture. */
export const createPicture = (input: MediaInput): MediaDrawing =>
  input.media.use.fit === 'fill' ? createFilling(input) : createFramed(input);

function createFilling({ media, picture, style }: MediaInput): MediaDrawing {
  const { box, use } = media;
  const draw = (context: Context2D, share: number): void => {
    // A picture that can be seen through stands on the style's paper.
    if (picture.isTransparent) fillWith(context, box, style.palette.paper);
    drawCrop(context, picture, use, { place: box, share, isQuick: true });
  };
  return {
    box,
    isStill: use.move === 'none',
    paintGround: (context) => draw(context, 0),
    changes: (from, to) => use.move !== 'none' && moveShare(media, from) !== moveShare(media, to),
    draw: (context, frameIndex) => draw(context, moveShare(media, frameIndex)),
  };
}

/** A framed picture comes nearer by this, so that it does not stand still. */
const framedZoom = 1.03;

function createFramed(input: MediaInput): MediaDrawing {
  const { media, picture, stage } = input;
  const { use } = media;
  const moves = use.move !== 'none';
  const room = moves ? shrink(media.box, framedZoom) : media.box;
  const place = fitInside(room, picture.widthPx, picture.heightPx);
  const ground = paintSurroundings(input);
  const plate = paintPlate(input, place);
  const draw = (context: Context2D, share: number): void => {
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'low';
    context.drawImage(ground.picture, 0, 0, stage.width, stage.height);
    const zoom = use.move === 'pull-out' ? lerp(framedZoom, 1, share) : lerp(1, framedZoom, share);
    const { x, y, width, height } = shrink(growBox(place, plateShadow), 1 / (moves ? zoom : 1));
    context.drawImage(plate.picture, x, y, width, height);
  };
  return {
    box: { x: 0, y: 0, ...stage },
    isStill: !moves,
    paintGround: (context) => draw(context, 0),
    changes: (from, to) => moves && moveShare(media, from) !== moveShare(media, to),
    draw: (context, frameIndex) => draw(context, moveShare(media, frameIndex)),
  };
}

/** A box made smaller around its middle. */
const shrink = (box: Box, by: number): Box => centreIn(box, box.width / by, box.height / by);

/** The framed picture with its shadow, painted once. */
function paintPlate({ picture, style, canvasKit, pixelsPerUnit }: MediaInput, place: Box): Surface {
  const radius = Math.min(style.cornerRadius, 26);
  const scale = pixelsPerUnit * framedZoom;
  const outer = growBox(place, plateShadow);
  const surface = canvasKit.createSurface(outer.width * scale, outer.height * scale);
  const { context } = surface;
  context.scale(surface.widthPx / outer.width, surface.heightPx / outer.height);
  context.translate(-outer.x, -outer.y);
  paintPlateShadow(context, place, { radius, pixelsPerUnit: scale });
  context.save();
  tracePlate(context, place, radius);
  context.clip();
  if (picture.isTransparent) fillWith(context, place, style.palette.paper);
  drawCrop(context, picture, { focus: null, move: 'none' }, { place, share: 0 });
  context.restore();
  strokePlate(context, place, radius);
  surface.finish?.();
  return surface;
}

function fillWith(context: Context2D, { x, y, width, height }: Box, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
}

/** The picture itself, blurred and darkened: in its own colours, yet nothing that draws the eye. */
function paintSurroundings({ picture, stage, canvasKit, style, pixelsPerUnit }: MediaInput): Surface {
  const scale = pixelsPerUnit / 2;
  const surface = canvasKit.createSurface(stage.width * scale, stage.height * scale);
  const { context } = surface;
  context.scale(surface.widthPx / stage.width, surface.heightPx / stage.height);
  const whole = { x: 0, y: 0, ...stage };
  const [light, deep] = style.palette.backdrop;
  fillWith(context, whole, mixColours(light, deep, 0.7));
  context.drawImage(blurredCopy(canvasKit, picture, { ...stage, blur: 44 }).picture, 0, 0, stage.width, stage.height);
  fillWith(context, whole, withAlpha(mixColours(deep, '#0b1226', 0.55), 0.5));
  surface.finish?.();
  return surface;
}
