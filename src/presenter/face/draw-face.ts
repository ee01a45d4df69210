// Draws the face in one pose: skin, features, and what grows on or is worn before them.

import { withAlpha } from '../../drawing/colour.ts';
import { strokeCurve, traceCurve } from '../../drawing/curves.ts';
import { drawHairGround } from '../hair/draw-cap.ts';
import { coversEars } from '../hair/hair-styles.ts';
import { type HeadFrame, sides } from '../head/head-frame.ts';
import { hatCoversEars } from '../headwear/hair-under.ts';
import { drawBeard } from './draw-beard.ts';
import { drawBrow } from './draw-brow.ts';
import { drawEar } from './draw-ear.ts';
import { drawEye } from './draw-eye.ts';
import { drawGlasses } from './draw-glasses.ts';
import { drawMoustache } from './draw-moustache.ts';
import { drawMouth } from './draw-mouth.ts';
import { drawNose } from './draw-nose.ts';
import { drawFolds } from './face-folds.ts';
import { drawSkin } from './skin-shading.ts';

/** Draws ears, skin, mouth, eyes, brows, beard and glasses. */
export function drawFace(frame: HeadFrame): void {
  const { context, character, outline, skin } = frame;
  if (!coversEars(character.hairStyle) && !hatCoversEars(character)) {
    if (character.hairStyle !== 'bald' || character.hat === 'turban') drawHairGround(frame);
    for (const side of sides) drawEar(frame, side);
  }
  context.save();
  context.beginPath();
  traceCurve(context, outline);
  context.clip();
  drawSkin(frame);
  // The contour keeps the face apart from a neck of the same colour; its outer half is cut off.
  strokeCurve(context, [...outline, ...outline.slice(0, 1)], withAlpha(skin.deep, 0.2), 2.4);
  context.restore();
  drawNose(frame);
  drawMouth(frame);
  drawFolds(frame);
  if (character.beard === 'full' || character.beard === 'goatee') drawBeard(frame);
  if (character.beard === 'moustache') drawMoustache(frame);
  for (const side of sides) drawEye(frame, side);
  for (const side of sides) drawBrow(frame, side);
  if (character.glasses) drawGlasses(frame, character.glasses);
}
