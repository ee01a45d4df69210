// Draws the hair before the face, and the hat.
import type { HeadFrame } from '../head/head-frame.ts';
import { drawCap } from './draw-cap.ts';
import { drawCurls } from './draw-curls.ts';
import { drawCurtains } from './draw-curtains.ts';
import { drawShort } from './draw-short.ts';
import { drawToque } from './draw-toque.ts';
import { drawHairSheet } from './hair-sheet.ts';
import { isCurtain } from './hair-styles.ts';

/** Draws what of the hair and the hat lies before the face. */
export function drawHairFront(frame: HeadFrame): void {
  const { character, pictures } = frame;
  if (character.hairStyle !== 'bald') {
    if (pictures.keeps) drawHairSheet(frame, paintHair);
    else paintHair(frame);
  }
  if (character.hat === 'toque') drawToque(frame);
}

function paintHair(frame: HeadFrame): void {
  const { hairStyle } = frame.character;
  if (isCurtain(hairStyle)) {
    drawCurtains(frame);
    return;
  }
  drawCap(frame);
  if (hairStyle === 'short') drawShort(frame);
  if (hairStyle === 'curly') drawCurls(frame);
}
