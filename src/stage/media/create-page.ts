// A page of a document: seen whole, then near, with a marker that sweeps over the lines being spoken of.
import { withAlpha } from '../../drawing/colour.ts';
import { clamp, easeOut } from '../../drawing/numbers.ts';
import type { FrameRate } from '../../kit/time.ts';
import { msToFrameCount } from '../../kit/time.ts';
import type { Box } from '../../model/geometry.ts';
import type { ShareBox } from '../../model/media.ts';
import type { Context2D, Surface } from '../../model/surface.ts';
import type { PlacedMedia } from '../../model/timeline.ts';
import type { MediaInput } from './create-picture.ts';
import { paintPlateShadow, plateShadow } from './framed-plate.ts';
import type { MediaDrawing } from './media-drawing.ts';
import { createPageView } from './page-view.ts';

/** The marker runs over one line in this time, and over all lines of a highlight in no more than the longest. */
const sweepMs = 520;
const longestSweepMs = 1800;
/** The marker is a little taller than the line's letters. */
const markerGrow = 0.16;

/** What a page's drawing is made from; `ground` is the finished set behind it. */
export interface PageInput extends MediaInput {
  readonly ground: Surface;
  readonly frameRate: FrameRate;
}

/** Makes the drawing of a page. */
export function createPage(input: PageInput): MediaDrawing {
  const { media, stage, frameRate, picture, ground } = input;
  const view = createPageView(media, stage, frameRate);
  const shadow = paintShadow(input, view(media.startFrame));
  const draw = (context: Context2D, frameIndex: number): void => {
    const place = view(frameIndex);
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'medium';
    context.drawImage(ground.picture, 0, 0, stage.width, stage.height);
    drawShadow(context, shadow, place);
    if (picture.isTransparent) {
      context.fillStyle = '#ffffff';
      context.fillRect(place.x, place.y, place.width, place.height);
    }
    context.drawImage(picture.picture, place.x, place.y, place.width, place.height);
    drawMarker(context, input, place, frameIndex);
  };
  const key = (frameIndex: number): string => {
    const { x, y, width } = view(frameIndex);
    return `${x} ${y} ${width} ${sweepShares(media, frameRate, frameIndex).join(' ')}`;
  };
  return {
    box: { x: 0, y: 0, ...stage },
    isStill: false,
    paintGround: (context) => draw(context, media.startFrame),
    changes: (from, to) => key(from) !== key(to),
    draw,
  };
}

interface Shadow {
  readonly surface: Surface;
  readonly place: Box;
}

/** The shadow of the whole page, painted once. */
function paintShadow({ canvasKit }: PageInput, place: Box): Shadow {
  const scale = 0.5;
  const surface = canvasKit.createSurface(
    (place.width + 2 * plateShadow) * scale,
    (place.height + 2 * plateShadow) * scale,
  );
  const { context } = surface;
  context.scale(scale, scale);
  context.translate(plateShadow - place.x, plateShadow - place.y);
  paintPlateShadow(context, place, { radius: 4, pixelsPerUnit: scale });
  surface.finish?.();
  return { surface, place };
}

function drawShadow(context: Context2D, { surface, place: from }: Shadow, place: Box): void {
  const scale = place.width / from.width;
  const reach = plateShadow * scale;
  context.drawImage(
    surface.picture,
    place.x - reach,
    place.y - reach,
    place.width + 2 * reach,
    place.height + 2 * reach,
  );
}

/** How far the marker has come over each highlight, 0 to 1. */
function sweepShares(
  { use, highlightFrames }: PlacedMedia,
  frameRate: FrameRate,
  frameIndex: number,
): readonly number[] {
  return use.highlights.map(({ boxes }, index) => {
    const length = msToFrameCount(Math.min(longestSweepMs, sweepMs * boxes.length), frameRate);
    return clamp((frameIndex - (highlightFrames[index] ?? 0) + 1) / length);
  });
}

function drawMarker(context: Context2D, { media, style, frameRate }: PageInput, place: Box, frameIndex: number): void {
  context.save();
  // As ink does: what is printed stays as dark as it is.
  context.globalCompositeOperation = 'multiply';
  context.fillStyle = withAlpha(style.palette.highlight, 0.62);
  sweepShares(media, frameRate, frameIndex).forEach((share, index) => {
    const boxes = media.use.highlights[index]?.boxes ?? [];
    const wholeWidth = boxes.reduce((sum, box) => sum + box.width, 0);
    let done = easeOut(share * 0.8 + share ** 2 * 0.2) * wholeWidth;
    for (const box of boxes) {
      const width = Math.min(box.width, Math.max(0, done));
      done -= box.width;
      if (width > 0) markLine(context, place, box, width);
    }
  });
  context.restore();
}

function markLine(context: Context2D, place: Box, box: ShareBox, width: number): void {
  const height = box.height * place.height;
  const grow = height * markerGrow;
  context.beginPath();
  context.roundRect(
    place.x + box.x * place.width - grow,
    place.y + box.y * place.height - grow,
    width * place.width + 2 * grow,
    height + 2 * grow,
    Math.min(10, height * 0.25),
  );
  context.fill();
}
