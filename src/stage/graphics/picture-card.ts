// A picture on a card beside the presenter, uncropped where its shape allows, with a line beneath that says what it shows.
import { clamp } from '../../drawing/numbers.ts';
import { VideoError } from '../../kit/errors.ts';
import type { Box } from '../../model/geometry.ts';
import type { Graphic } from '../../model/graphics.ts';
import { drawCrop } from '../media/draw-crop.ts';
import { fitInside, tracePlate } from '../media/framed-plate.ts';
import type { MediaPicture } from '../media/media-picture.ts';
import { drawLines } from '../text/draw-lines.ts';
import type { Card, CardInput } from './card.ts';
import { createMotion } from './motion.ts';
import { drawPlate } from './plate.ts';
import { setBlock } from './text-block.ts';

type PictureCard = Extract<Graphic, { kind: 'picture-card' }>;

const border = 16;
const captionSize = 30;
const captionGap = 14;
/** Pictures longer or taller than these are cropped to them when they may be. */
const widest = 1.9;
const tallest = 0.72;

/** Lays out the card. */
export function createPictureCard({ graphic, timed, style, assets, typesetter }: CardInput<PictureCard>): Card {
  const { media } = graphic;
  const picture = pictureOf(timed.source?.file, assets.picture);
  const inner = { width: timed.box.width - 2 * border, height: timed.box.height - 2 * border };
  const caption =
    media.caption === ''
      ? null
      : setBlock(typesetter, media.caption, { weight: 700, size: captionSize }, { width: inner.width, maxLines: 2 });
  const captionHeight = caption === null ? 0 : caption.lines.length * caption.lineHeight + 2 * captionGap - border / 2;
  const own = picture.widthPx / picture.heightPx;
  const aspect = media.fit === 'fill' ? clamp(own, tallest, widest) : own;
  const room = {
    x: timed.box.x + border,
    y: timed.box.y + border,
    width: inner.width,
    height: inner.height - captionHeight,
  };
  const fitted = fitInside(room, aspect, 1);
  const cardBox: Box = {
    x: fitted.x - border,
    y: timed.box.y + (timed.box.height - fitted.height - captionHeight - 2 * border) / 2,
    width: fitted.width + 2 * border,
    height: fitted.height + captionHeight + 2 * border,
  };
  const place = { ...fitted, y: cardBox.y + border };
  const isMoving = media.move !== 'none' && media.fit === 'fill';
  const motion = createMotion(timed.startFrame, timed.endFrame - timed.startFrame);
  const texts = caption === null ? [] : [media.caption];
  return {
    cardBox,
    texts,
    overflow: caption?.isCut ? texts : [],
    motions: isMoving ? [motion] : [],
    draw: (context, frameIndex) => {
      drawPlate(context, cardBox, style);
      context.save();
      tracePlate(context, place, Math.max(6, style.cornerRadius - border));
      context.clip();
      const move = isMoving ? media.move : 'none';
      drawCrop(context, picture, { focus: media.focus, move }, { place, share: motion.share(frameIndex) });
      context.restore();
      if (caption === null) return;
      const top = place.y + place.height + captionGap;
      const { lines, style: type, lineHeight } = caption;
      const column = { left: cardBox.x + border + 4, width: cardBox.width - 2 * border - 8, top };
      drawLines(context, typesetter, {
        ...column,
        lines,
        style: type,
        lineHeight,
        paint: style.palette.inkSoft,
        align: 'start',
      });
    },
  };
}

/** The picture of a card. @throws plan_invalid when it was not loaded */
export function pictureOf(file: string | undefined, find: (file: string) => MediaPicture | null): MediaPicture {
  const found = file === undefined ? null : find(file);
  if (found !== null) return found;
  throw new VideoError('plan_invalid', `The picture ${file ?? 'of a card'} is not among the film's files.`);
}
