// Draws the hair before the face, and what is worn over it.
import type { HeadFrame } from '../head/head-frame.ts';
import { drawHeadwear } from '../headwear/draw-headwear.ts';
import { drawAfro } from './draw-afro.ts';
import { drawCap } from './draw-cap.ts';
import { drawCurls } from './draw-curls.ts';
import { drawCurtains } from './draw-curtains.ts';
import { drawPixie } from './draw-pixie.ts';
import { drawShort } from './draw-short.ts';
import { drawHairSheet } from './hair-sheet.ts';
import { isCurtain } from './hair-styles.ts';

/** Draws what of the hair and the headwear lies before the face. */
export function drawHairFront(frame: HeadFrame): void {
  const { character, pictures } = frame;
  if (character.hairStyle !== 'bald') {
    if (pictures.keeps) drawHairSheet(frame, paintHair);
    else paintHair(frame);
  }
  drawHeadwear(frame);
}

function paintHair(frame: HeadFrame): void {
  const { hairStyle } = frame.character;
  if (isCurtain(hairStyle)) {
    drawCurtains(frame);
    return;
  }
  drawCap(frame);
  if (hairStyle === 'short') drawShort(frame);
  if (hairStyle === 'pixie') drawPixie(frame);
  if (hairStyle === 'curly') drawCurls(frame);
  if (hairStyle === 'afro') drawAfro(frame);
}
