// A brand's mark in its corner: whole, on a chip on which it can be seen.
import { hexToOklab } from '../../drawing/colour.ts';
import { type Box, growBox } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import type { TimelineGraphic } from '../../model/timeline.ts';
import type { StageAssets } from '../assets.ts';
import { drawCrop } from '../media/draw-crop.ts';
import { fitInside, tracePlate } from '../media/framed-plate.ts';
import { pictureOf } from './picture-card.ts';

const chipPadding = 10;

/** Makes the drawing; it neither comes nor goes, as the next scene shows the same mark in the same place. */
export function createLogoMark(timed: TimelineGraphic, assets: StageAssets) {
  const picture = pictureOf(timed.source?.file, assets.picture);
  const place = alignRight(fitInside(growBox(timed.box, -chipPadding), picture.widthPx, picture.heightPx), timed.box);
  const chip = growBox(place, chipPadding);
  const isLight = picture.tones.reduce((sum, tone) => sum + hexToOklab(tone)[0], 0) / picture.tones.length > 0.78;
  const paper = isLight ? 'rgba(14,20,40,0.78)' : 'rgba(255,255,255,0.9)';
  return {
    box: growBox(chip, 2),
    cardBox: chip,
    overflow: [],
    texts: [],
    isMoving: () => false,
    draw: (context: Context2D) => {
      tracePlate(context, chip, 14);
      context.fillStyle = paper;
      context.fill();
      drawCrop(context, picture, { focus: null, move: 'none' }, { place, share: 0 });
    },
  };
}

/** In a corner the mark keeps to the outer edge; in the middle of a portrait picture it stays in the middle. */
function alignRight(place: Box, box: Box): Box {
  const isCorner = box.x > 1000;
  return isCorner ? { ...place, x: box.x + box.width - chipPadding - place.width } : place;
}
